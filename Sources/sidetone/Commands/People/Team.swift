import ArgumentParser
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Team: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: "Show a team's results: its process, its coaching and its coverage",
    usage: "sidetone team [<options>] [<team>]",
    discussion: """
      Examples:
        sidetone team                                every team with its figures
        sidetone team billing
        sidetone team billing --rubric service-call --from 2026-09-01
        sidetone team billing --html --output billing.html

      No one is ranked: agents whose intervals overlap are grouped, by name.

      See also: agent, plan, follow-up, trend
      """)

  @Argument(help: "Team to show; default: a list of all") var team: String?
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    guard let team else { return try ListTeams(rubric: scope.rubric, days: scope.days).perform(in: world) }
    let answer = try ReportTeam(team, rubric: scope.rubric, days: scope.days).perform(in: world)
    return TeamAnswer(answer.overview, findings: answer.findings)
  }
}
