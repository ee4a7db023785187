import Insights
import QualityModel
import Statistics

extension ComparisonPage {
  static func pictures(_ comparison: WorkshopComparison) -> [Document.Block] {
    slopes(comparison) + intervals(comparison)
  }

  private static func slopes(_ comparison: WorkshopComparison) -> [Document.Block] {
    guard !comparison.agents.isEmpty else { return [] }
    let target = comparison.milestones.first { $0.measure == "score" }?.target
    let groups = [
      group("Cohort", .cohort, comparison.score.cohort, comparison),
      group("Comparison", .comparison, comparison.score.comparison, comparison),
    ]
    let study = comparison.workshop
    return [
      .heading("Score of each agent before and after"),
      .paragraph("\("Before is \(study.before.words), after is \(study.after.words).", .dim)"),
      .slopes(Document.Slopes(target: target, groups: groups.filter { !$0.lines.isEmpty })),
    ]
  }

  private static func group(
    _ name: String, _ group: ComparisonFigures.Agent.Group, _ compared: ComparedGroup?,
    _ comparison: WorkshopComparison
  ) -> Document.Slopes.Group {
    var mean: Document.Slopes.Line?
    if let start = compared?.before.value, let end = compared?.after.value {
      mean = .init(label: "Mean", start: start, end: end)
    }
    let lines = comparison.agents.filter { $0.group == group }.map { agent in
      Document.Slopes.Line(
        label: agent.agent, start: agent.before.mean, end: agent.after.mean,
        basis: "\(agent.before.n), \(agent.after.n)")
    }
    return .init(name: name, mean: mean, lines: lines)
  }

  private static func intervals(_ comparison: WorkshopComparison) -> [Document.Block] {
    let named =
      [(name: "Score", measure: comparison.score)]
      + comparison.criteria.map { (name: $0.title, measure: $0.measure) }
    let told = named.filter { $0.measure.shown.estimate.value != nil }
    guard !told.isEmpty else { return [] }
    let peers = told.count { $0.measure.isAgainstPeers }
    let what = peers > 0 ? "Ahead of untrained peers who began alike" : "Change of the cohort"
    let isMixed = peers > 0 && peers < told.count
    let lines = told.map { name, measure in
      let estimate = measure.shown.estimate
      let alone = isMixed && !measure.isAgainstPeers ? " own change" : ""
      return Document.Plot.Line(
        label: name, value: estimate.value, interval: estimate.interval, words: NumberText.difference(estimate) + alone)
    }
    return [
      .heading("\(what), in points with the 95 % interval"),
      .plot(.init(ofDifferences: lines)),
    ]
  }
}

extension Measure {
  /// What a picture shows of it: the headline's analysis, else the cohort's own change.
  var shown: TestedEstimate { decisive ?? cohort.change }

  /// Whether that is a comparison with untrained peers.
  var isAgainstPeers: Bool { headline == .ancova }
}

extension Document.Plot {
  /// Creates a plot of differences on a scale that holds 0 and every interval, in fives; it ends at 100 points.
  init(ofDifferences lines: [Line]) {
    let bounds = lines.flatMap { line in
      [line.value, line.interval?.lowerBound, line.interval?.upperBound].compactMap(\.self)
    }
    let low = max(-100, ((bounds.min() ?? 0) / 5).rounded(.down) * 5)
    let high = min(100, ((bounds.max() ?? 0) / 5).rounded(.up) * 5)
    let from = min(0, low)
    let to = max(0, high)
    self.init(from: from, to: to > from ? to : from + 5, origin: 0, wordsTitle: "Points", lines: lines)
  }
}
