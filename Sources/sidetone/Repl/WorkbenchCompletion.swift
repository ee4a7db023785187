import TerminalKit
import Workbench

/// What Tab offers at the workbench: commands, options and names, from their one declaration.
struct WorkbenchCompletion {
  let names: (ListNames.Kind) -> [(id: String, about: String)]
  /// The files that a word may begin.
  let files: (String) -> [Candidate]
  var tree: CommandTree { .root }

  init(world: World) {
    names = { ListNames($0).perform(in: world) }
    files = FileCompletion(folder: world.directory).candidates
  }

  init(
    files: @escaping (String) -> [Candidate] = { _ in [] },
    names: @escaping (ListNames.Kind) -> [(id: String, about: String)]
  ) {
    self.names = names
    self.files = files
  }

  /// Returns the candidates for the word at the cursor.
  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    let before = String(line.prefix(cursor))
    let (words, word) = Line.typed(before)
    if words.first == "help" || words.first == "?" {
      let all = words.count == 1 ? [Candidate("all", about: "Every command and option")] : []
      return (commands(of: tree.command(for: Array(words.dropFirst())).command, word) + all)
        .filter { $0.text.hasPrefix(word) }
    }
    let (command, rest) = tree.command(for: words)
    let found: [Candidate]
    if command.subcommands?.isEmpty == false, rest.isEmpty {
      found = commands(of: command, word) + (words.isEmpty ? Self.inside : [])
    } else if let option = option(before: rest, of: command) {
      found = values(of: option, word)
    } else if command.takesTerms, !word.hasPrefix("--") {
      found = QueryCompletion(names: names).candidates(word)
    } else if word.hasPrefix("-") {
      found = command.options.map { Candidate($0.name, about: $0.option.abstract) }
    } else {
      found = command.positionals.last.map { values(of: $0, word) } ?? []
    }
    return found.filter { $0.text.hasPrefix(word) }
  }

  private static let inside = [
    Candidate("help", about: "The commands, or one of them"), Candidate("quit", about: "Leave the workbench"),
  ]

  private func commands(of command: CommandTree, _ word: String) -> [Candidate] {
    command.commands.map { Candidate($0.commandName, about: $0.abstract) }.filter { $0.text.hasPrefix(word) }
  }

  private func option(before rest: [String], of command: CommandTree) -> CommandTree.Option? {
    guard let last = rest.last, last.hasPrefix("-"), let option = command.option(named: last), option.takesValue
    else { return nil }
    return option
  }

  /// An argument's name says what it is: `rubric`, `agent`, …
  private func values(of option: CommandTree.Option, _ word: String) -> [Candidate] {
    if option.valueName == "file" { return files(word) }
    if let values = option.allValues { return values.map { Candidate($0) } }
    let kinds: [ListNames.Kind] =
      switch option.valueName {
      case "interaction": [.interactions]
      case "like": [.rubrics]
      case "agent": [.agents]
      case "team": [.teams]
      case "evaluator": [.evaluators]
      case "evaluation": [.evaluations]
      case "rule": [.rules]
      case "coach": [.coaches]
      case "person": [.persons]
      case "draft": [.drafts]
      case "criterion": [.criteria]
      case "session": [.evaluations, .plans]
      case "record": [.anyRecord]
      default: option.valueName.map { [.records($0)] } ?? []
      }
    var seen: Set<String> = []
    let named = kinds.flatMap(names).filter { seen.insert($0.id).inserted }
    return named.map { Candidate($0.id, about: $0.about.isEmpty ? nil : $0.about) }
  }
}
