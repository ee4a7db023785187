import Foundation
import TestSupport

/// A real shell on a terminal of its own with the program's completion in it.
///
/// In place of the program stands one that notes its words; what completes them is asked of the program itself.
final class CompletingLine {
  /// A shell by its name, with what it is started with.
  enum Kind: String, CaseIterable {
    case bash, zsh, fish

    var path: String? {
      ["/usr/bin", "/bin"].map { "\($0)/\(rawValue)" }.first(where: FileManager.default.isExecutableFile)
    }
    static var installed: [Kind] { allCases.filter { $0.path != nil } }

    fileprivate var arguments: [String] {
      switch self {
      case .bash: ["--norc", "--noprofile"]
      case .zsh: ["-f"]
      case .fish: ["--no-config"]
      }
    }

    fileprivate func loading(_ folder: String) -> String {
      switch self {
      case .bash: "bind 'set enable-bracketed-paste off'; source \(folder)/_sidetone"
      case .zsh: "unsetopt zle_bracketed_paste beep; fpath=(\(folder) $fpath); autoload -Uz compinit; compinit -u -D"
      case .fish: "source \(folder)/_sidetone"
      }
    }
  }

  private let terminal: PseudoTerminal
  private let record: String

  /// Starts the shell in the workspace, or in another folder.
  init(_ kind: Kind, in shell: Shell, directory: String? = nil) throws {
    let folder = "\(shell.folder.path)/\(kind.rawValue)"
    record = "\(folder)/words"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let script = try shell.run("sidetone --generate-completion-script \(kind.rawValue)").output
    try script.write(toFile: "\(folder)/_sidetone", atomically: true, encoding: .utf8)
    try """
    #!/bin/sh
    if [ "$1" = __complete ]; then exec '\(shell.program)' "$@"; fi
    printf '%s\\0' "$@" > '\(record)'
    echo noted

    """.write(toFile: "\(folder)/sidetone", atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(folder)/sidetone")
    var environment = shell.environment
    environment["PATH"] = "\(folder):/usr/bin:/bin"
    environment["INPUTRC"] = "/dev/null"
    environment["COLUMNS"] = nil
    terminal = try PseudoTerminal(
      kind.path ?? "", kind.arguments, environment: environment, directory: directory ?? shell.workspace, columns: 200)
    try terminal.send("\(kind.loading(folder)); echo rea''dy\r")
    try terminal.expect("ready")
  }

  /// Types keys, presses Enter, and returns the words that the program was started with.
  func words(_ keys: String) throws -> [String] {
    try terminal.send(keys + "\r")
    try terminal.expect("noted")
    let text = try String(contentsOfFile: record, encoding: .utf8)
    return text.split(separator: "\0", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// Types keys and returns all that the shell has shown once it shows a text.
  func shown(_ keys: String, until text: String) throws -> String {
    try terminal.send(keys)
    return try terminal.expect(text)
  }
}
