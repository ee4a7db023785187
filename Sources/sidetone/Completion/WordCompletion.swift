import TerminalKit
import Workbench

/// What Tab offers for a word of a command, at the workbench and in a shell: commands, options and names, from their
/// one declaration.
struct WordCompletion {
  let names: (ListNames.Kind) -> [(id: String, about: String)]
  private var tree: CommandTree { .root }

  init(names: @escaping (ListNames.Kind) -> [(id: String, about: String)]) { self.names = names }

  init(world: World) {
    self.init { ListNames($0).perform(in: world) }
  }

  /// Returns what a word may be completed to, as far as it was typed.
  /// - Parameters:
  ///   - words: the words before it, from the command on.
  ///   - inside: further words that may stand in place of a command.
  func offer(after words: [String], _ word: String, inside: [Candidate] = []) -> Offer {
    if words.first == "help" || words.first == "?" { return .words(topics(words.dropFirst(), word)) }
    let place = CommandPlace(words, in: tree)
    return switch place.expected(for: word) {
    case .command: .words(beginning(place.command.commands.map(\.candidate) + (words.isEmpty ? inside : []), word))
    case .option: .words(beginning(place.command.options.map { Candidate($0.name, about: $0.option.abstract) }, word))
    case .term: .words(QueryCompletion(names: names).candidates(word))
    case .value(let option, let stem): values(of: option, word, behind: stem, mayBeginWithDash: place.isBehindDashes)
    case .nothing: .words([])
    }
  }

  private func topics(_ words: ArraySlice<String>, _ word: String) -> [Candidate] {
    let all = words.isEmpty ? [Candidate("all", about: "Every command and option")] : []
    return beginning(tree.command(for: Array(words)).command.commands.map(\.candidate) + all, word)
  }

  private func beginning(_ candidates: [Candidate], _ word: String) -> [Candidate] {
    candidates.filter { $0.text.hasPrefix(word) }
  }

  /// Returns the values of an argument or option.
  /// - Parameter stem: the option in the same word: `--rubric=`.
  private func values(
    of option: CommandTree.Option, _ word: String, behind stem: String, mayBeginWithDash: Bool
  ) -> Offer {
    switch option.valueName {
    case "file": return .files
    case "folder": return .folders
    default: break
    }
    // After a comma comes another name; those before it stay.
    let listed = option.takesSeveral ? word.dropFirst(stem.count).lastIndex(of: ",").map { String(word[...$0]) } : nil
    let before = listed ?? stem
    let found = option.choices?.map { Candidate($0) } ?? named(by: option)
    let all = found.map { Candidate(before + $0.text, about: $0.about) }
    // The parser would take a value that looks like an option for one.
    return .words(beginning(all.filter { mayBeginWithDash || !before.isEmpty || !$0.text.hasPrefix("-") }, word))
  }

  private func named(by option: CommandTree.Option) -> [Candidate] {
    var seen: Set<String> = []
    let named = option.kinds.flatMap(names).filter { seen.insert($0.id).inserted }
    return named.map { Candidate($0.id, about: $0.about.isEmpty ? nil : $0.about) }
  }
}

extension CommandTree {
  fileprivate var candidate: Candidate { Candidate(commandName, about: abstract) }
}

extension CommandTree.Option {
  /// Whether it takes names with commas between them.
  fileprivate var takesSeveral: Bool { ["agents", "criteria"].contains(valueName) }

  /// What may be named: an argument's name says what it is, such as `rubric` or `agent`.
  fileprivate var kinds: [ListNames.Kind] {
    switch valueName {
    case "interaction": [.interactions]
    case "agent", "agents": [.agents]
    case "team": [.teams]
    case "evaluator": [.evaluators]
    case "evaluation": [.evaluations]
    case "rule": [.rules]
    case "coach": [.coaches]
    case "person": [.persons]
    case "draft": [.drafts]
    case "criterion", "criteria": [.criteria]
    case "session": [.evaluations, .plans]
    case "record": [.anyRecord]
    default: valueName.map { [.records($0)] } ?? []
    }
  }
}
