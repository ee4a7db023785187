/// The place in a command that words lead to, and what is expected there.
struct CommandPlace {
  /// What a word is expected to be.
  enum Expected {
    case command, option, term, nothing
    /// A value of an argument, or of an option in the same word: `--rubric=service`.
    case value(CommandTree.Option, behind: String)
  }

  /// The command.
  let command: CommandTree
  /// Whether `--` was typed, behind which nothing is an option.
  private(set) var isBehindDashes = false
  /// The option that still lacks its value.
  private var open: CommandTree.Option?
  /// How many arguments without a name there are.
  private var arguments = 0

  init(_ words: [String], in tree: CommandTree) {
    let (command, rest) = tree.command(for: words)
    self.command = command
    for word in rest { pass(word) }
  }

  private mutating func pass(_ word: String) {
    if open != nil {
      open = nil
    } else if isBehindDashes || !word.hasPrefix("-") || word == "-" {
      arguments += 1
    } else if word == "--" {
      isBehindDashes = true
    } else if let option = command.option(named: word), option.takesValue {
      open = option
    }
  }

  /// Returns what a word is expected to be, as far as it was typed.
  func expected(for word: String) -> Expected {
    if let open { return .value(open, behind: "") }
    if command.subcommands?.isEmpty == false, arguments == 0, !word.hasPrefix("-") { return .command }
    if command.takesTerms, !word.hasPrefix("--") || isBehindDashes { return .term }
    if word.hasPrefix("-"), !isBehindDashes {
      let name = word.prefix { $0 != "=" }
      guard name != word else { return .option }
      let option = command.option(named: String(name)).flatMap { $0.takesValue ? $0 : nil }
      return option.map { .value($0, behind: "\(name)=") } ?? .nothing
    }
    let positionals = command.positionals
    let next = positionals.indices.contains(arguments) ? positionals[arguments] : positionals.last
    guard let next, arguments < positionals.count || next.isRepeating == true else { return .nothing }
    return .value(next, behind: "")
  }
}
