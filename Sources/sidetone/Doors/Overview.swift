import ArgumentParser
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// The commands on one screen, for `help` alone; `help all` has every command and option.
struct Overview: WorkbenchCommand {
  static let configuration = CommandConfiguration(commandName: "help", shouldDisplay: false)

  @Argument var topic: Topic?
  @OptionGroup var shared: SharedOptions

  enum Topic: String, ExpressibleByArgument { case all }

  /// Returns the command for words that ask for all commands and not for one of them; `nil` for other words. Throws
  /// `NoCommand` for a command that there is not.
  static func command(for words: [String]) throws -> Overview? {
    switch words {
    case ["help"], ["--help"], ["-h"]: return try parse([])
    case ["help", Topic.all.rawValue]: return try parse([Topic.all.rawValue])
    default:
      if words.first == "help" { try requireCommand(Array(words.dropFirst())) }
      return nil
    }
  }

  private static func requireCommand(_ words: [String]) throws {
    let named = words.prefix { !$0.hasPrefix("-") }
    let (command, rest) = CommandTree.root.command(for: Array(named))
    guard let word = rest.first, !word.isEmpty, let known = command.subcommands, !known.isEmpty,
      !known.contains(where: { $0.commandName == word })
    else { return }
    throw NoCommand(word, among: command, behind: Array(named.dropLast(rest.count)))
  }

  func run(in world: World, on terminal: any Terminal) throws {
    guard topic == nil else { throw CleanExit.helpRequest(Sidetone.self) }
    try terminal.page(Self.text(width: terminal.width))
  }

  /// The list as it is shown: at 80 columns it leaves a line of a screen of 24 for the prompt.
  static func text(width: Int) -> String {
    let groups = Sidetone.configuration.groupedSubcommands
    let described = groups.prefix(Sidetone.describedGroups)
    let lines = described.flatMap(\.subcommands).map { ($0.configuration.commandName ?? "", $0.configuration.abstract) }
    var rest = LabelledLines(lines).texts(width: width)[...]
    let blocks = described.map { group in
      defer { rest = rest.dropFirst(group.subcommands.count) }
      return "\(group.name)\n" + rest.prefix(group.subcommands.count).joined()
    }
    let others = groups.dropFirst(Sidetone.describedGroups).flatMap(\.subcommands).compactMap {
      $0.configuration.commandName
    }
    let footer = [
      "Also: \(others.joined(separator: ", ")).", "`help all` describes them too, `help COMMAND` explains one.",
    ].map { $0.wrapped(to: width) + "\n" }
    return "\(Sidetone.configuration.abstract)\n\(blocks.joined())\n\(footer.joined())"
  }
}

/// A command that was named and is not one.
struct NoCommand: Explained {
  let message: String
  let help: String
  /// The request was not one that can be done.
  var fault: Fault { .request }

  /// - Parameters:
  ///   - command: the one whose commands there are.
  ///   - words: the words that led to it.
  init(_ word: String, among command: CommandTree, behind words: [String] = []) {
    let path = words.map { "\($0) " }.joined()
    let near = Suggestion.nearest(to: word, among: command.commands.map(\.commandName))
    message = "there is no command `\(path)\(word.prefix(60))`"
    help = near.map { "did you mean `\(path)\($0)`?" } ?? "`help\(words.map { " \($0)" }.joined())` lists them"
  }
}
