import ArgumentParser
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Team: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: "Show how a team does: its process, its coaching, its coverage, and who cannot be told apart",
    usage: "sidetone team [<options>] [<team>]",
    discussion: """
      Examples:
        sidetone team                                every team with its figures
        sidetone team billing
        sidetone team billing --rubric service-call --from 2026-09-01
        sidetone team billing --html --output billing.html

      Nobody is ranked: agents whose intervals overlap stand together, by name.

      See also: agent, plan, follow-up, trend
      """)

  @Argument(help: "Team to show; without one all are listed", completion: .custom(Complete.teams)) var team: String?
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    guard let team else {
      let list = try ListTeams(rubric: scope.rubric, days: scope.days).perform(in: world)
      return try output.show(TeamListPage(list).document, json: JSONAnswer.text(of: list), in: world, on: terminal)
    }
    let answer = try ReportTeam(team, rubric: scope.rubric, days: scope.days).perform(in: world)
    terminal.tell(answer.findings)
    try output.show(
      TeamPage(answer.overview).document, page: .team, json: JSONAnswer.text(of: answer.overview), in: world,
      on: terminal)
  }
}
