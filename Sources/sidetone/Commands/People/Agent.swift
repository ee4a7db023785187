import ArgumentParser
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Agent: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "agent",
    abstract: "Show an agent's results: score, trend, coaching and gaps",
    usage: "sidetone agent [<options>] <agent>",
    discussion: """
      Examples:
        sidetone agent ana-lopez
        sidetone agent ana-lopez --from 2026-09-01 --rubric service-call
        sidetone agent ana-lopez --html --output ana.html    to print

      See also: team, plan, follow-up, list
      """)

  @Argument(help: "Agent's id or name") var agent: String
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    let answer = try ReportAgent(agent, rubric: scope.rubric, days: scope.days).perform(in: world)
    return AgentAnswer(answer.scorecard, findings: answer.findings)
  }
}
