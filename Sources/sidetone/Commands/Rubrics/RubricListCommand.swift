import ArgumentParser
import Insights
import Reporting
import TerminalKit
import Workbench

struct RubricListCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the rubrics", usage: "sidetone rubric list [<options>]",
    discussion: """
      Examples:
        sidetone rubric list
        sidetone rubric list --json
      """)
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    let answer = try ListRubrics().perform(in: world)
    return RubricList(answer.rubrics, used: answer.used)
  }
}
