import Insights
import Notation
import QualityModel
import Statistics

extension TrendPage {
  /// How many months a line has room for beside its figures.
  private static let mostMonths = 24

  static func byGroup(_ trend: Trend, _ terms: [String]) -> [Document.Block] {
    let months = Array(trend.months.suffix(mostMonths))
    let lines = trend.groups.map { line($0, of: trend, months) }
    let plot = Document.Plot(
      // A criterion's mean is not a score: there is nothing it should reach.
      ofScores: lines, target: trend.by == .criterion ? nil : trend.targets.score, steps: months,
      titles: ["First", "Last"], wordsTitle: "All months")
    let what = trend.by == .criterion ? "Mean fraction × 100" : "Mean score"
    return [
      .facts(facts(trend, months, terms)),
      .heading("\(what) by month, and over all months with its 95 % interval"), .plot(plot),
      .paragraph("\(explanation(trend, isCut: trend.months.count > months.count), .dim)"),
    ]
  }

  private static func facts(_ trend: Trend, _ months: [String], _ terms: [String]) -> [Document.Fact] {
    let noun = trend.by?.rawValue ?? "group"
    let count = NumberText.count(trend.total, noun, plural: trend.by == .criterion ? "criteria" : nil)
    let shown =
      trend.groups.count < trend.total ? "\(trend.groups.count) of \(count), those with most evaluations" : count
    var facts = Query.facts(of: terms)
    facts.append(.init("Groups", Phrase(shown)))
    if let first = months.first, let last = months.last {
      facts.append(.init("Months", Phrase(first == last ? first : "\(first) to \(last)")))
    }
    return facts
  }

  private static func line(_ group: Trend.Group, of trend: Trend, _ months: [String]) -> Document.Plot.Line {
    let values = Dictionary(
      group.months.map { ($0.month, $0.score.value) }, uniquingKeysWith: { first, _ in first })
    let scored = group.months.compactMap(\.score.value)
    let edges = edges(of: trend)
    return .init(
      label: name(of: group, in: trend), series: months.map { values[$0] ?? nil },
      figures: [
        scored.first.map { NumberText.score($0, edges: edges) } ?? "",
        scored.last.map { NumberText.score($0, edges: edges) } ?? "",
      ], words: NumberText.brief(group.score, edges: edges))
  }

  /// A criterion's mean has nothing that it should reach.
  private static func edges(of trend: Trend) -> [Double] { trend.by == .criterion ? [] : [trend.targets.score] }

  /// The group's name, with its rubric where criteria of several rubrics are side by side.
  static func name(of group: Trend.Group, in trend: Trend) -> String {
    guard let name = group.group else { return "(no \(trend.by?.rawValue ?? "name"))" }
    let rubrics = Set(trend.groups.map(\.rubric))
    guard let rubric = group.rubric, rubrics.count > 1 else { return name }
    return "\(rubric)/\(name)"
  }

  private static func explanation(_ trend: Trend, isCut: Bool) -> String {
    let cut = isCut ? "The last \(mostMonths) months are drawn. " : ""
    return cut
      + "First and Last are a group's first and last month with a score, however few evaluations that rests on."
  }

  /// One row for each group and month.
  static func sheet(_ trend: Trend) -> Document.Table {
    var columns: [Document.Table.Column] = []
    if let by = trend.by { columns.append(.init(by.rawValue.withCapital)) }
    if trend.by == .criterion { columns.append(.init("Rubric")) }
    columns += [.init("Month")] + figures(named: "Score")
    if trend.by != .criterion { columns += figures(named: "Customer rating") }
    let rows = trend.groups.flatMap { group in
      group.months.map { month in
        var cells: [Phrase] = trend.by == nil ? [] : [Phrase(group.group ?? "")]
        if trend.by == .criterion { cells.append(Phrase(group.rubric ?? "")) }
        cells += [Phrase(month.month)] + Self.cells(of: month.score, edges: edges(of: trend))
        let rating = month.customerRating.map { Self.cells(of: $0, edges: [trend.targets.customerRating]) }
        return Document.Table.Row(cells + (rating ?? []))
      }
    }
    return Document.Table(columns: columns, rows: rows)
  }

  private static func figures(named name: String) -> [Document.Table.Column] {
    [.number(name), .number("\(name) low"), .number("\(name) high"), .number("\(name) n"), .number("\(name) agents")]
  }

  /// Value, bounds, how many evaluations and of how many agents; what does not exist is empty.
  private static func cells(of estimate: Estimate, edges: [Double]) -> [Phrase] {
    Array(EstimateSheet.cells(of: estimate, edges: edges).dropLast()) + [
      "\(estimate.observations ?? estimate.n)", "\(estimate.observations == nil ? min(1, estimate.n) : estimate.n)",
    ]
  }
}
