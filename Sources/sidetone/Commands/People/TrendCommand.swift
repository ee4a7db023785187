import ArgumentParser
import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct TrendCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Show how scores and customer ratings move from month to month",
    usage: "sidetone trend [<options>] [<term> ...]",
    discussion: """
      Examples:
        sidetone trend
        sidetone trend --by team
        sidetone trend --by criterion agent:ana-lopez since:2026-06
        sidetone trend --by agent team:billing --csv --output billing.csv

      The terms are those of `list`. Groups with most evaluations come first; a page
      draws \(TrendPage.most) of them unless `--limit` says otherwise, the other forms hold all.

      See also: list, agent, status
      """)

  @Argument(
    help: ArgumentHelp("Terms, KEY:VALUE, that evaluations have to match", valueName: "term"))
  var terms: [String] = []
  @Option(help: "What to group by") var by: Trend.Grouping?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Show at most this many groups, those with most evaluations", valueName: "count"),
    transform: Limit.read)
  var limit: Int?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    let answer = try ReportTrend(Query(words: terms), by: by).perform(in: world)
    return TrendAnswer(answer.trend, of: terms, limit: limit, unknown: answer.unknown)
  }
}

extension Trend.Grouping: ExpressibleByArgument {}
