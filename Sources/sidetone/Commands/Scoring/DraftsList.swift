import ArgumentParser
import Insights
import Reporting
import TerminalKit
import Workbench

struct DraftsList: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List drafts, your own first", usage: "sidetone drafts [<options>]",
    discussion: """
      Examples:
        sidetone drafts
        sidetone drafts list --json
      """)
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let answer = try ListDrafts().perform(in: world)
    terminal.tell(answer.findings)
    if shared.quiet, output.chosen == .text {
      return try terminal.write(answer.list.drafts.map { $0.id + "\n" }.joined())
    }
    let page = DraftListPage(answer.list, people: answer.people)
    try output.show(page.document, json: JSONAnswer.text(of: answer.list), in: world, on: terminal)
  }
}
