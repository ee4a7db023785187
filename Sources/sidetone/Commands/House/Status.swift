import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct Status: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show how far from optimized the workspace is, and what waits",
    usage: "sidetone status [<options>]",
    discussion: """
      Examples:
        sidetone status
        sidetone status --json

      See also: agent, check, score
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let status = try ReportStatus().perform(in: world)
    try output.show(StatusPage(status).document, json: JSONAnswer.text(of: status), in: world, on: terminal)
  }
}
