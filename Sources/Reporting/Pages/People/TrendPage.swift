package import Insights
import Notation
import QualityModel
import Statistics

/// How scores and ratings move from month to month: `trend`.
package struct TrendPage: Page {
  package let document: Document

  /// How many groups are drawn where no other number is asked for.
  package static let most = 20

  /// Creates the page of a trend.
  /// - Parameters:
  ///   - terms: the words by which evaluations were picked.
  ///   - most: how many groups are drawn; the sheet holds all.
  package init(_ trend: Trend, of terms: [String] = [], most: Int = Self.most) {
    let title = Document.Block.heading(Phrase(trend.by.map { "Trend by \($0.rawValue)" } ?? "Trend"), level: 1)
    guard trend.evaluations > 0 else {
      document = Document(
        [title, .facts(Query.facts(of: terms)), .paragraph("No evaluations that count.")], sheet: Self.sheet(trend))
      return
    }
    let drawn = trend.limited(to: most)
    let blocks = trend.by == nil ? Self.ofAll(trend, terms) : Self.byGroup(drawn, terms)
    document = Document([title] + blocks + Self.notes(trend), sheet: Self.sheet(trend))
  }

  private static func ofAll(_ trend: Trend, _ terms: [String]) -> [Document.Block] {
    guard let all = trend.groups.first else { return [] }
    let agents = NumberText.count(all.agents, "agent")
    var facts = Query.facts(of: terms)
    facts += [
      .init("Evaluations", "\(NumberText.count(all.evaluations, "evaluation")) of \(agents)"),
      .init("Score", mean(all.score, target: trend.targets.score, of: "evaluation")),
    ]
    if let rating = all.customerRating {
      facts.append(.init("Customer rating", mean(rating, target: trend.targets.customerRating, of: "rating")))
    }
    if let change = all.change {
      let points = NumberText.change(change.points)
      facts.append(.init("Change", "score \(points) from \(change.from) to \(change.to)"))
    }
    return [.facts(facts)]
      + plot("Score", trend, all, target: trend.targets.score, none: "no score", \.score)
      + plot(
        "Customer rating", trend, all, target: trend.targets.customerRating, none: "no rating", \.customerRating)
  }

  private static func mean(_ mean: Estimate, target: Double, of observation: String) -> Phrase {
    let words = NumberText.estimate(
      mean, unit: mean.observations == nil ? nil : "agent", observation: observation, edges: [target])
    // Without an interval the distance would be read as more than it is.
    guard mean.undefined == nil, let value = mean.value else { return Phrase(words) }
    return "\(words): \(NumberText.distance(of: value, to: target))"
  }

  private static func plot(
    _ name: String, _ trend: Trend, _ group: Trend.Group, target: Double, none: String,
    _ figure: (Trend.Month) -> Estimate?
  ) -> [Document.Block] {
    let estimates = group.months.compactMap { month in figure(month).map { (month: month.month, estimate: $0) } }
    guard estimates.contains(where: { $0.estimate.value != nil }) else { return [] }
    let known = Dictionary(estimates.map { ($0.month, $0.estimate) }, uniquingKeysWith: { first, _ in first })
    let lines = trend.months.runs(ofGaps: { known[$0] == nil }).map { run -> Document.Plot.Line in
      guard let estimate = known[run.first] else {
        let label = run.first == run.last ? run.first : "\(run.first) to \(run.last)"
        return .init(label: label, value: nil, words: "no evaluations")
      }
      return .init(
        label: run.first, value: estimate.value, interval: estimate.interval,
        words: NumberText.brief(estimate, none: none, edges: [target]))
    }
    return [
      .heading("\(name) by month with its 95 % interval, ┊ at the target of \(NumberText.exact(target))"),
      .plot(.init(ofScores: lines, target: target)),
    ]
  }

  private static func notes(_ trend: Trend) -> [Document.Block] {
    guard trend.datedBySubmission > 0 else { return [] }
    return [.paragraph(Phrase(NumberText.countedBySubmission(trend.datedBySubmission, "under the month"), .dim))]
  }
}

extension [String] {
  /// The elements one by one, but those that are gaps in runs: a long gap is one line to read.
  fileprivate func runs(ofGaps isGap: (String) -> Bool) -> [(first: String, last: String)] {
    reduce(into: []) { runs, element in
      if isGap(element), let last = runs.last, isGap(last.first) {
        runs[runs.count - 1].last = element
      } else {
        runs.append((element, element))
      }
    }
  }
}
