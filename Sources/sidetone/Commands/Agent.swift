import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct Agent: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "agent",
    abstract: "Show how an agent does: score, trend, strengths and gaps",
    usage: "sidetone agent [<options>] <agent>",
    discussion: """
      Examples:
        sidetone agent ana-lopez
        sidetone agent ana-lopez --json

      See also: list, status
      """)

  @Argument(help: "Agent's id or name", completion: .custom(Complete.agents)) var agent: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let scorecard = try ReportAgent(agent).perform(in: world)
    try output.show(AgentPage(scorecard).document, json: JSONAnswer.text(of: scorecard), in: world, on: terminal)
  }
}
