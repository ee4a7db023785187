import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct WorkshopShow: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a study, what it has and what it needs",
    usage: "sidetone workshop show [<options>] <workshop>",
    discussion: """
      Examples:
        sidetone workshop show empathy-2026-10
        sidetone workshop show empathy-2026-10 --json

      What is needed is computed with a power of 80 % from how the workspace's
      scores vary by themselves.

      See also: workshop power
      """)
  @Argument(help: "Workshop to show") var workshop: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    let answer = try PlanWorkshop(workshop).perform(in: world)
    return StudyAnswer(answer.planning, today: answer.today, people: answer.people, findings: answer.findings)
  }
}
