import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct FollowUpCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-up",
    abstract: "Show whether coaching changed what it was about, or what a verdict still needs",
    usage: "sidetone follow-up [<options>] [<agent>]",
    discussion: """
      Examples:
        sidetone follow-up                        what is due, of every agent
        sidetone follow-up ana-lopez
        sidetone follow-up ana-lopez --html --output ana.html

      A follow-up is waiting until its day, due on it and overdue after it, unless
      it has the evaluations it takes: then it is measurable. Its verdict is
      sustain where the coached criterion rose beyond chance, peers and rebound,
      escalate where it fell so, refine where neither can be distinguished from
      chance, and wait where something is missing, which is named.

      See also: plan, coach, agent, team
      """)

  @Argument(help: "Agent's id or name") var agent: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    let answer = try ReviewFollowUps(agent: agent).perform(in: world)
    return FollowUpAnswer(answer.list, agent: answer.agent, leftOut: answer.leftOut, findings: answer.findings)
  }
}
