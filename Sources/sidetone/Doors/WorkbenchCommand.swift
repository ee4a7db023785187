import ArgumentParser
import TerminalKit
import Workbench

/// A command of the workbench: it takes the world and a terminal, calls a verb, and shows its answer.
protocol WorkbenchCommand: ParsableCommand {
  /// The options that every command has.
  var shared: SharedOptions { get }
  /// Whether it is answered question by question as it was typed, so that the lines behind it are answers.
  var asksQuestions: Bool { get }
  /// Runs the command.
  func run(in world: World, on terminal: any Terminal) throws
}

extension WorkbenchCommand {
  var asksQuestions: Bool { false }
}

/// The options that every command has.
struct SharedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Use this workspace instead of the nearest one upwards", valueName: "folder"))
  var workspace: String?

  @Option(help: ArgumentHelp("When to colour text", valueName: "when"))
  var color: ColourPolicy?

  @Flag(help: "Write long answers without a pager")
  var noPager = false

  @Flag(help: "Never ask; report what is missing instead")
  var noInput = false

  @Flag(help: "Check every file first, also in past months")
  var fresh = false

  @Flag(name: .shortAndLong, help: "Print only what was asked for")
  var quiet = false

  /// Whether there is a person to ask, who has not forbidden it.
  func mayAsk(on terminal: any Terminal) -> Bool { terminal.isInteractive && !noInput }

  /// Returns the world with the workspace that was named.
  func world(from world: World) -> World {
    var world = world
    if let workspace { world.namedWorkspace = workspace }
    if fresh { world.looksEverywhere = true }
    return world
  }
}

extension ColourPolicy: ExpressibleByArgument {}
