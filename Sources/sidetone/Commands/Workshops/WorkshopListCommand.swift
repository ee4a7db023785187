import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct WorkshopListCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the studies of workshops", usage: "sidetone workshop list [<options>]",
    discussion: """
      Examples:
        sidetone workshop list
        sidetone workshop list --json
      """)
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let answer = try ListWorkshops().perform(in: world)
    terminal.tell(answer.findings)
    try output.show(
      WorkshopListPage(answer.list).document, json: JSONAnswer.text(of: answer.list), in: world, on: terminal)
  }
}
