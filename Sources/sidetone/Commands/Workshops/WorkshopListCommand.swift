import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct WorkshopListCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the studies of workshops", usage: "sidetone workshop list [<options>]",
    discussion: """
      Examples:
        sidetone workshop list
        sidetone workshop list --json
      """)
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    let answer = try ListWorkshops().perform(in: world)
    return StudyListAnswer(answer.list, findings: answer.findings)
  }
}
