import ArgumentParser
import QualityModel
import TerminalKit
import Workbench

/// The script that makes a shell complete, for `--generate-completion-script`, in place of the parser's own: that one
/// lets the shell expand the names of a workspace, and so run what stands in them.
struct CompletionScript: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: option, abstract: "Print the script that makes a shell complete", shouldDisplay: false)
  @Argument(help: "Shell; default: that of the variable SHELL") var shell: CompletingShell?
  @OptionGroup var shared: SharedOptions

  private static let option = "--generate-completion-script"

  /// Returns the command for words that ask for a script; `nil` for other words.
  static func command(for words: [String]) throws -> CompletionScript? {
    let words = words.prefix { $0 != "--" }
    guard let place = words.firstIndex(where: { $0.prefix { $0 != "=" } == option }) else { return nil }
    let named = words[place].dropFirst(option.count + 1)
    return try parse(named.isEmpty ? Array(words[(place + 1)...]) : [String(named)])
  }

  func run(in world: World, on terminal: any Terminal) throws {
    let usual = world.environment["SHELL"]?.split(separator: "/").last.map(String.init)
    guard let shell = shell ?? usual.flatMap(CompletingShell.init) else {
      let names = CompletingShell.allCases.map(\.rawValue).joined(separator: ", ")
      throw Refused(
        "there is no completion for `\(usual ?? "")`", findings: [], help: "name one of these shells: \(names)",
        fault: .request)
    }
    try terminal.write(shell.script)
  }
}
