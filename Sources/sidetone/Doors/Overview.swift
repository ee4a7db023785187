import ArgumentParser
import Reporting
import TerminalKit
import Workbench

/// The commands on one screen, for `help` alone; `help all` has every command and option.
struct Overview: WorkbenchCommand {
  static let configuration = CommandConfiguration(commandName: "help", shouldDisplay: false)

  @Argument var topic: Topic?
  @OptionGroup var shared: SharedOptions

  enum Topic: String, ExpressibleByArgument { case all }

  /// Returns the command for words that ask for all commands and not for one of them; `nil` for other words.
  static func command(for words: [String]) throws -> Overview? {
    switch words {
    case ["help"], ["--help"], ["-h"]: try parse([])
    case ["help", Topic.all.rawValue]: try parse([Topic.all.rawValue])
    default: nil
    }
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
