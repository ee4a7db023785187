import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct Status: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show how far from optimized the workspace is, and what is pending",
    usage: "sidetone status [<options>]",
    discussion: """
      Examples:
        sidetone status
        sidetone status --json

      See also: agent, check, score
      """)

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    try ReportStatus().perform(in: world)
  }
}
