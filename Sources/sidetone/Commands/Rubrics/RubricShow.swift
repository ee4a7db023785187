import ArgumentParser
import Insights
import Reporting
import TerminalKit
import Workbench

struct RubricShow: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a rubric with its weights and guidance",
    usage: "sidetone rubric show [<options>] <rubric>",
    discussion: """
      Examples:
        sidetone rubric show service-call
        sidetone rubric show service-call@2     a version that was scored against
      """)
  @Argument(help: "Rubric to show") var rubric: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    let answer = try ReadRubric(rubric).perform(in: world)
    guard let rubric = answer.rubric else {
      throw Refused("`\(rubric)` cannot be read", findings: answer.findings, help: "correct it with `open \(rubric)`")
    }
    return RubricAnswer(rubric)
  }
}
