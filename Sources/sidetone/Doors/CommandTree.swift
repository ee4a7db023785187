import ArgumentParser
import Foundation
import QualityModel

/// The declared commands and options as data: what completion and did-you-mean are made from.
struct CommandTree: Decodable, Sendable {
  struct Option: Decodable, Sendable {
    struct Name: Decodable, Sendable {
      let kind: String
      let name: String
      var text: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }
    let kind: String
    let shouldDisplay: Bool
    let names: [Name]?
    let valueName: String?
    let allValues: [String]?
    let completionKind: Completion?
    let isRepeating: Bool?
    let abstract: String?
    var takesValue: Bool { kind == "option" }
    /// The only values that it takes; `nil` where it takes any.
    var choices: [String]? { allValues ?? completionKind?.list?.values }

    struct Completion: Decodable, Sendable {
      struct Words: Decodable, Sendable { let values: [String] }
      let list: Words?
    }
  }

  let commandName: String
  let abstract: String?
  let shouldDisplay: Bool?
  let subcommands: [CommandTree]?
  let arguments: [Option]?

  /// The whole tree, read once and only when someone presses Tab or mistypes.
  static let root: CommandTree = {
    struct Dump: Decodable { let command: CommandTree }
    let dump = try? JSONDecoder().decode(Dump.self, from: Data(Sidetone._dumpHelp().utf8))
    return dump?.command
      ?? CommandTree(commandName: "sidetone", abstract: nil, shouldDisplay: true, subcommands: [], arguments: [])
  }()

  /// The subcommands that are shown.
  var commands: [CommandTree] { (subcommands ?? []).filter { $0.shouldDisplay ?? true } }

  /// The flags and options that are shown, by their long names.
  var options: [(name: String, option: Option)] {
    (arguments ?? []).filter { $0.shouldDisplay && $0.kind != "positional" }.compactMap { option in
      let names = option.names ?? []
      return (names.first { $0.kind == "long" } ?? names.first).map { ($0.text, option) }
    }
  }

  /// Returns the option of a name, also one that the help does not show.
  func option(named name: String) -> Option? {
    (arguments ?? []).first { $0.names?.contains { $0.text == name } ?? false }
  }

  /// The arguments without a name, in order.
  var positionals: [Option] { (arguments ?? []).filter { $0.kind == "positional" } }

  /// Whether it takes terms of a query.
  var takesTerms: Bool { positionals.contains { $0.valueName == "term" || $0.valueName == "word" } }

  /// Returns the command that words lead to, with the words left over.
  func command(for words: [String]) -> (command: CommandTree, rest: [String]) {
    let behind = withoutOptions(words[...])
    guard let first = behind.first, let next = commands.first(where: { $0.commandName == first }) else {
      return (self, words)
    }
    return next.command(for: Array(behind.dropFirst()))
  }

  /// Returns the words behind the options of every command that stand before its name: `--no-pager rubric`.
  private func withoutOptions(_ words: ArraySlice<String>) -> ArraySlice<String> {
    guard !commands.isEmpty, let first = words.first, first.hasPrefix("-"), first != "--" else { return words }
    let named = ([self] + commands).lazy.compactMap { $0.option(named: first) }.first
    return withoutOptions(words.dropFirst(named?.takesValue == true ? 2 : 1))
  }

  /// Returns the command or option that a mistyped word may have meant.
  func suggestion(for words: [String]) -> String? {
    let (command, rest) = command(for: words)
    for word in rest {
      if word.hasPrefix("--") {
        let name = word.prefix { $0 != "=" }
        let names = command.options.map(\.name)
        if !names.contains(String(name)) {
          let key = Query.Key.nearest(to: String(name.dropFirst(2))).map { "\($0.rawValue):" }
          if command.takesTerms, key == "\(name.dropFirst(2)):" { return key }
          if let meant = Suggestion.nearest(to: String(name), among: names) ?? (command.takesTerms ? key : nil) {
            return meant
          }
        }
      } else if !command.commands.isEmpty {
        return Suggestion.nearest(to: word, among: command.commands.map(\.commandName))
      }
    }
    return nil
  }

  /// Returns the command with a name of several words in quotes, where a name is all that it takes; `nil` for any other
  /// words.
  func quotedName(in words: [String]) -> String? {
    let (command, rest) = command(for: words)
    let name = rest.prefix { !$0.hasPrefix("-") }
    guard name.count > 1, command.positionals.count == 1, let taken = command.positionals.first?.valueName,
      ["agent", "team"].contains(taken)
    else { return nil }
    let behind = rest.dropFirst(name.count).map { $0.contains(where: \.isWhitespace) ? "\"\($0)\"" : $0 }
    return (words.dropLast(rest.count) + ["\"\(name.joined(separator: " "))\""] + behind).joined(separator: " ")
  }
}
