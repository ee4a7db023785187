import CustomDump
import Foundation
import TestSupport
import Testing

/// A workspace belongs to many people, and what stands in its files is only ever data to a person's shell.
@Suite("Completion in a shell", .serialized) struct ShellCompletionTests {
  let shell: Shell

  /// Words that would be a command, a pattern, a variable, an option or several words if a shell read them.
  static let hostile = [
    "$(touch x1)", "`touch x2`", "a b", "a'q\"z", "*.txt", "-rf", "~root", "!!", "b;touch x3", "c|touch x4", "d&",
    "e#f",
    "g:h", "i=j", "k\\l", "Zoë", "$HOME", "{1,2}", "(z)", "<(touch x5)", "x^y", "%s", "dogs'", "[o]?", "\"", "tail\\",
  ]
  /// The words, each behind letters of its own, so that it is typed by them.
  static let numbered = hostile.enumerated().map { (key: "n\($0 + 10)", word: "n\($0 + 10)\($1)") }

  init() throws {
    shell = try Shell()
    let teams = Self.hostile + Self.numbered.map(\.word) + ["u1\u{202E}x", "u2\u{9B}2J", "u3\u{1B}[2J", "u4\nquit"]
    let lines = teams.enumerated().map { number, team in
      "  - {id: agent-\(number), name: \"N \(number)\", team: \(Self.quoted(team))}"
    }
    try write(
      (["agents:"] + lines + ["evaluators: [{id: q-martin, name: Q. Martin}]"]).joined(separator: "\n"),
      to: "people.yaml")
  }

  /// A text as YAML, whatever is in it.
  private static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map { "\\U" + String(UInt64($0.value) + 0x1_0000_0000, radix: 16).dropFirst() }.joined()
      + "\""
  }

  private func write(_ text: String, to file: String) throws {
    try text.write(toFile: "\(shell.workspace)/\(file)", atomically: true, encoding: .utf8)
  }

  /// The files that a word made, had it been run.
  private func made() throws -> [String] { try shell.files(in: ".").filter { $0.hasPrefix("x") } }

  @Test(arguments: CompletingLine.Kind.installed) func whatIsInsertedIsTheWordAndNothingIsRun(kind: CompletingLine.Kind)
    throws
  {
    let line = try CompletingLine(kind, in: shell)
    for (key, word) in Self.numbered {
      // Between quotes only some signs mean anything.
      let isSpecial = word.contains { "'\"$`!\\".contains($0) }
      for quote in isSpecial ? ["", "'", "\""] : [""] {
        expectNoDifference(try line.words("sidetone team \(quote)\(key)\t"), ["team", word], "\(kind), in \(quote)")
      }
    }
    #expect(try made().isEmpty)
  }

  /// What was typed with a `\` of the shell's is part of the word.
  @Test(arguments: CompletingLine.Kind.installed) func aWordMayBeBegunQuoted(kind: CompletingLine.Kind) throws {
    let line = try CompletingLine(kind, in: shell)
    for (typed, word) in [
      (#"\$\("#, "$(touch x1)"), (#"\`"#, "`touch x2`"), (#"a\ "#, "a b"), (#"a\'"#, "a'q\"z"), (#"\~"#, "~root"),
      (#"\$H"#, "$HOME"), (#"\{"#, "{1,2}"), (#"\<"#, "<(touch x5)"), (#""a "#, "a b"), ("'$(", "$(touch x1)"),
      ("g:", "g:h"),
      ("i=", "i=j"), (#"k\\"#, #"k\l"#), ("Zo", "Zoë"),
    ] {
      expectNoDifference(try line.words("sidetone team \(typed)\t"), ["team", word], "\(kind), typed \(typed)")
    }
    #expect(try made().isEmpty)
  }

  @Test(arguments: CompletingLine.Kind.installed) func aTermIsCompletedBehindItsColon(kind: CompletingLine.Kind) throws
  {
    let line = try CompletingLine(kind, in: shell)
    for (key, word) in Self.numbered.prefix(6) + Self.numbered.suffix(6) {
      let term = word.replacing("\\", with: "\\\\").replacing(",", with: "\\,")
      expectNoDifference(try line.words("sidetone list team:\(key)\t"), ["list", "team:\(term)"], "\(kind)")
      expectNoDifference(
        try line.words("sidetone list -- \"-team:\(key)\t"), ["list", "--", "-team:\(term)"], "\(kind)")
    }
    #expect(try line.words("sidetone status --format=js\t") == ["status", "--format=json"])
    #expect(try made().isEmpty)
  }

  @Test(arguments: CompletingLine.Kind.installed) func aNameIsNeverAnOption(kind: CompletingLine.Kind) throws {
    let line = try CompletingLine(kind, in: shell)
    #expect(try line.words("sidetone team -r\t") != ["team", "-rf"])
    #expect(try line.words("sidetone team -- -r\t") == ["team", "--", "-rf"])
  }

  @Test(arguments: CompletingLine.Kind.installed) func whatSteersATerminalIsNoCandidate(kind: CompletingLine.Kind)
    throws
  {
    let line = try CompletingLine(kind, in: shell)
    for key in ["u1", "u2", "u3", "u4"] {
      expectNoDifference(try line.words("sidetone team \(key)\t"), ["team", key], "\(kind)")
    }
  }

  @Test(arguments: CompletingLine.Kind.installed) func commandsOptionsAndFilesComplete(kind: CompletingLine.Kind) throws
  {
    let names = Self.numbered.filter { !$0.word.contains("/") }
    for (_, name) in names { try write("x", to: name) }
    try FileManager.default.createDirectory(
      atPath: "\(shell.workspace)/my folder", withIntermediateDirectories: true)
    let line = try CompletingLine(kind, in: shell)
    #expect(try line.words("sidetone statu\t") == ["status"])
    #expect(try line.words("sidetone rubric sh\tshort\t") == ["rubric", "show", "short-call"])
    #expect(try line.words("sidetone status --form\tjs\t") == ["status", "--format", "json"])
    #expect(
      try line.words("sidetone score call-0001 --rub\tshort\t") == ["score", "call-0001", "--rubric", "short-call"])
    for (key, name) in names {
      expectNoDifference(try line.words("sidetone import \(key)\t"), ["import", name], "\(kind)")
    }
    #expect(try line.words("sidetone status --output=peop\t") == ["status", "--output=people.yaml"])
    // zsh takes the slash away with Enter.
    #expect(try line.words("sidetone init my\t").last?.trimmingPrefix("my folder").count ?? 2 < 2)
    #expect(try made().isEmpty)
  }

  /// The line stays as it was typed, and nothing is said.
  @Test(arguments: CompletingLine.Kind.installed) func nothingIsOfferedWhereNothingIsKnown(kind: CompletingLine.Kind)
    throws
  {
    let outside = try TemporaryFolder()
    let line = try CompletingLine(kind, in: shell, directory: outside.path)
    #expect(try line.words("sidetone team n\t") == ["team", "n"])
    #expect(try line.words("sidetone agent 'a\t'") == ["agent", "a"])
    #expect(try line.words("sidetone nonsense n\t") == ["nonsense", "n"])
    #expect(try line.words("sidetone --workspace \(shell.workspace)/rubrics team n\t").last == "n")
    try write("agents: [", to: "people.yaml")
    let broken = try CompletingLine(kind, in: shell)
    #expect(try broken.words("sidetone team n\t") == ["team", "n"])
    #expect(!(try broken.shown("sidetone team n\t; echo do''ne\r", until: "done")).contains("error"))
  }

  @Test func anotherShellHasNoScript() throws {
    let outcome = try shell.run("SHELL=/bin/tcsh sidetone --generate-completion-script")
    expectNoDifference(
      outcome.talk,
      """
      error: there is no completion for `tcsh`
      help: name one of these shells: bash, zsh, fish

      """)
    #expect(outcome.status == 64)
    let bash = try shell.run("sidetone --generate-completion-script=bash").output
    #expect(!bash.isEmpty)
    #expect(try shell.run("SHELL=/bin/bash sidetone --generate-completion-script").output == bash)
  }
}
