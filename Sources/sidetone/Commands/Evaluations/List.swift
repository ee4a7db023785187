import ArgumentParser
import Insights
import Notation
package import QualityModel
import Reporting
import TerminalKit
import Workbench

struct List: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List evaluations, the newest first",
    usage: "sidetone list [<options>] [<term> ...]",
    discussion: """
      Examples:
        sidetone list
        sidetone list agent:ana-lopez since:2026-09 --limit 10
        sidetone list band:"Coach now" -tag:late-refund --sort score
        sidetone list 'score:<80' text:"let me finish"
        sidetone list rubric:collections@2 --csv --output collections.csv

      A term is KEY:VALUE, and all have to match. Commas mean "or", as in
      `agent:ana,ben`; `-` before a term excludes.

      \(Query.Key.guide)

      A year, month or day is `2026`, `2026-09` or `2026-09-14`, in UTC; `on:` also
      takes `2026-09..2026-11`. `score:` and `rating:` take `<80`, `<=80`, `>90`,
      `>=90`, `80..90` or `80`; a shell wants quotes around `<` and `>`.

      Lists begin with the newest by `submitted` and `started`, the lowest by
      `score` and `rating`, and the first in the alphabet by `agent` and
      `evaluator`.

      See also: search, show, agent, status
      """)

  @Argument(
    help: ArgumentHelp("Terms, KEY:VALUE, that evaluations have to match", valueName: "term"))
  var terms: [String] = []
  @Option(help: ArgumentHelp("Sort by this", valueName: "order")) var sort: Query.Order.Key = .submitted
  @Flag(help: "Reverse the order") var reverse = false
  @Option(
    parsing: .unconditional, help: ArgumentHelp("Show at most this many", valueName: "count"), transform: Limit.read)
  var limit: Int?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    let order = Query.Order(sort, isDescending: sort.beginsWithTheGreatest != reverse)
    let answer = try ListEvaluations(Query(words: terms), order: order, limit: limit).perform(in: world)
    return EvaluationListAnswer(
      rows: { most, withEdges, take in
        var bands = answer.bands
        try answer.forEach(atMost: most) { try take(withEdges ? bands.row($0) : EvaluationList.Row($0)) }
      }, total: answer.total, of: terms, unknown: answer.unknown, findings: answer.findings)
  }
}

extension Query.Order.Key {
  /// Whether a list sorted by it begins with the greatest: the newest is what people look for first, and the lowest.
  fileprivate var beginsWithTheGreatest: Bool { self == .submitted || self == .started }
}

extension Query.Key {
  /// The keys with what each asks for, as lines of a help text.
  static var guide: String {
    let longest = allCases.map(\.rawValue.count).max() ?? 0
    return allCases.map { "  \($0.rawValue):".padded(to: longest + 5) + $0.about }.joined(separator: "\n")
  }
}

extension Query.Order.Key: ExpressibleByArgument {}
extension Evaluation.Purpose: ExpressibleByArgument {}
