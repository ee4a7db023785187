import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct WorkshopShow: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a study, what it has and what it needs",
    usage: "sidetone workshop show [<options>] <workshop>",
    discussion: """
      Examples:
        sidetone workshop show empathy-2026-10
        sidetone workshop show empathy-2026-10 --json

      What is needed is reckoned with a power of 80 % from how the workspace's
      scores vary by themselves.

      See also: workshop power
      """)
  @Argument(help: "Workshop to show", completion: .custom(Complete.workshops)) var workshop: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let answer = try PlanWorkshop(workshop).perform(in: world)
    terminal.tell(answer.findings)
    let page = WorkshopPage(answer.planning, today: answer.today, people: answer.people)
    try output.show(page.document, json: JSONAnswer.text(of: answer.planning), in: world, on: terminal)
  }
}
