import ArgumentParser
import Insights
import Reporting
import TerminalKit
import Workbench

struct DraftsList: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List drafts, your own first", usage: "sidetone drafts [<options>]",
    discussion: """
      Examples:
        sidetone drafts
        sidetone drafts list --json
      """)
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    let answer = try ListDrafts().perform(in: world)
    return DraftListAnswer(answer.list, people: answer.people, findings: answer.findings)
  }
}
