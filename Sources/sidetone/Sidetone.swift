import ArgumentParser
import Foundation
import TerminalKit
import Workbench

/// The door: its grouped list of commands is the table of contents; each leads to a file of the same name.
struct Sidetone: WorkbenchCommand {
  static let version = "0.1.0"
  /// How many of the groups the short `help` describes; of the others it only lists the commands.
  static let describedGroups = 4

  static let configuration = CommandConfiguration(
    commandName: "sidetone",
    abstract: "Score recorded customer conversations, and see how a score came about",
    usage: "sidetone [<options>] [-c <line> ...]\nsidetone <subcommand> [<options>]",
    discussion: """
      Examples:
        sidetone                                     open the workbench
        sidetone score                               score the next recording
        sidetone score call-0042 --rubric service-call
        sidetone show 2026-11-22-ana-lopez-7f3k9q --explain
        sidetone agent ana-lopez
        sidetone status --json
        sidetone -c 'list agent:ana-lopez' -c status
      """,
    version: version,
    groupedSubcommands: [
      CommandGroup(
        name: "Score",
        subcommands: [ScoreCommand.self, Show.self, Play.self, List.self, Search.self, DraftsCommand.self]),
      CommandGroup(name: "My work", subcommands: [Status.self]),
      CommandGroup(name: "After submitting", subcommands: [Edit.self, Dispute.self, Uphold.self, VoidCommand.self]),
      CommandGroup(name: "People", subcommands: [Agent.self, Team.self, TrendCommand.self]),
      CommandGroup(name: "Coach", subcommands: [Coach.self, Plan.self, FollowUpCommand.self]),
      CommandGroup(name: "Workshops", subcommands: [WorkshopCommand.self, Compare.self]),
      CommandGroup(
        name: "Forms and files",
        subcommands: [RubricCommand.self, Import.self, Export.self, Open.self, TemplateCommand.self]),
      CommandGroup(
        name: "House",
        subcommands: [
          Init.self, Sync.self, Check.self, Explain.self, UndoCommand.self, RedoCommand.self, Log.self, Run.self,
          StatisticCommand.self,
        ]),
    ])

  @OptionGroup var shared: SharedOptions

  @Option(
    name: [.customShort("c"), .customLong("command")],
    help: "Run one line as if typed, then end; may be given several times")
  var lines: [String] = []

  func run(in world: World, on terminal: any Terminal) throws {
    let conversation = Conversation(world: world, isQuiet: shared.quiet)
    let status =
      lines.isEmpty
      ? conversation.talk(on: terminal) : conversation.run(lines, stopAtError: true, on: terminal)
    guard status == .done else { throw status.asExit }
  }
}

@main
enum Program {
  static func main() {
    let environment = ProcessInfo.processInfo.environment
    let folder = URL(filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
    let world = World.live(workspace: nil, environment: environment, directory: folder)
    let door = Door(world: world, arguments: Array(CommandLine.arguments.dropFirst()))
    exit(door.open().rawValue)
  }
}
