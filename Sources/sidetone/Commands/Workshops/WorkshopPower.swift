import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct WorkshopPower: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "power", abstract: "Show which change would be detected, by evaluations and agents",
    usage: "sidetone workshop power [<options>] [<workshop>]",
    discussion: """
      Examples:
        sidetone workshop power
        sidetone workshop power empathy-2026-10
        sidetone workshop power --rubric service-call --agents 6,10 --evaluations 4,8

      A study brings its rubric and cohort; where it has a comparison group, the
      trained agents are compared with as many others. Without a study it is the
      rubric that was scored against most.

      See also: workshop show
      """)
  @Argument(help: "Workshop to plan for") var workshop: String?
  @Option(help: ArgumentHelp("Rubric whose scores count", valueName: "rubric"))
  var rubric: String?
  @Option(help: ArgumentHelp("Numbers of agents, separated by commas", valueName: "numbers")) var agents: Numbers?
  @Option(help: ArgumentHelp("Numbers of evaluations, separated by commas", valueName: "numbers")) var evaluations:
    Numbers?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    try TablePower(
      workshop, rubric: rubric, agents: agents?.numbers, evaluations: evaluations?.numbers
    ).perform(in: world)
  }
}
