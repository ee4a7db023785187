import ArgumentParser
import Insights
import Reporting
import TerminalKit
import Workbench

struct RubricList: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the rubrics", usage: "sidetone rubric list [<options>]",
    discussion: """
      Examples:
        sidetone rubric list
        sidetone rubric list --json
      """)
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let answer = try ListRubrics().perform(in: world)
    let list = Insights.RubricList(answer.rubrics, used: answer.used)
    try output.show(RubricListPage(list).document, json: JSONAnswer.text(of: list), in: world, on: terminal)
  }
}
