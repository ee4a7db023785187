import Notation
package import Statistics

/// Figures as people read them: one decimal where that is enough, an interval in words, and always how many it rests
/// on.
///
/// `edges` are the ends of bands and the targets that a figure is shown beside: it gets as many decimals as it takes to
/// stay on its side of each of them.
package enum NumberText {
  /// Returns a score or a percentage: `84.2`; beside a target of 91 `90.99`.
  package static func score(_ value: Double, edges: [Double] = []) -> String { value.decimals(tellingFrom: edges) }

  /// Returns a score in whole points, as people say it: `79`. Where whole points would put it on the other side of an
  /// edge it keeps the decimals that it takes: `90.99` beside 91.
  package static func points(_ value: Double, edges: [Double] = []) -> String {
    let whole = value.rounded()
    let isKept = edges.allSatisfy { edge in value < edge ? whole < edge : whole >= edge }
    return isKept ? whole.decimals(0) : value.decimals(tellingFrom: edges)
  }

  /// Returns what a figure could be as well, in whole points: `could be 72 to 86`.
  package static func couldBe(_ interval: ClosedRange<Double>, edges: [Double] = []) -> String {
    "could be \(points(interval.lowerBound, edges: edges)) to \(points(interval.upperBound, edges: edges))"
  }

  /// Returns a score, or `no score` where there is none.
  package static func score(_ value: Double?, edges: [Double] = []) -> String {
    value.map { score($0, edges: edges) } ?? "no score"
  }

  /// Returns a fraction 0…1 with at most two decimals; `n/a` where there is none.
  package static func fraction(_ value: Double?) -> String { value?.trimmedDecimals(2) ?? "n/a" }

  /// Returns a change with its sign: `+2.5`, `-4.0`, `0.0`.
  package static func change(_ value: Double) -> String { value.signedDecimals(1) }

  /// Returns a number with one decimal where it has one, and none where it is whole.
  package static func short(_ value: Double) -> String { value.trimmedDecimals(1) }

  /// Returns the end of a band, a target or another number that was set, as exactly as it was set: `66.67`.
  package static func exact(_ value: Double) -> String { value.exactDecimals }

  /// Returns an aim among other figures, as exactly as it was set and with a decimal: `95.0`, `92.25`.
  static func aim(_ value: Double) -> String { value.exactDecimalsFromOne }

  /// Returns an estimate in a phrase: `84.2 (95 % 81.0 to 87.4, n = 12)`.
  ///
  /// Without an interval its reason is in the brackets, and without a value the reason stands alone.
  /// - Parameters:
  ///   - unit: what `n` counts, in the singular, where it counts groups of values: `agent`.
  ///   - observation: what a single value is, in the singular.
  package static func estimate(
    _ estimate: Estimate, unit: String? = nil, observation: String = "evaluation", edges: [Double] = []
  ) -> String {
    let count = basis(of: estimate, unit: unit, observation: observation)
    guard let value = estimate.value else { return reason(of: estimate, count) }
    guard let interval = estimate.interval else {
      return "\(score(value, edges: edges)) (\(reason(of: estimate, count)))"
    }
    let confidence = short(100 * estimate.confidence)
    return
      "\(score(value, edges: edges)) (\(confidence) %\(source(of: interval, in: estimate, unit)) \(ends(of: interval, edges: edges)), \(count))"
  }

  /// An interval of the means of a few groups lies around the mean of these, which need not be the value that is shown:
  /// where it is far from the middle it is said what the interval is of.
  private static func source(of interval: ClosedRange<Double>, in estimate: Estimate, _ unit: String?) -> String {
    guard let value = estimate.value, estimate.isIntervalOfMeans,
      abs((interval.lowerBound + interval.upperBound) / 2 - value) > (interval.upperBound - interval.lowerBound) / 8
    else { return "" }
    return " by \(unit ?? "group") means"
  }

  /// Returns the ends of an interval: `81.0 to 87.4`.
  static func ends(of interval: ClosedRange<Double>, edges: [Double] = []) -> String {
    "\(score(interval.lowerBound, edges: edges)) to \(score(interval.upperBound, edges: edges))"
  }

  private static func basis(of estimate: Estimate, unit: String?, observation: String) -> String {
    let units = unit.map { " " + $0 + (estimate.n == 1 ? "" : "s") } ?? ""
    return "n = \(estimate.n)\(units)\(observations(of: estimate, observation))"
  }

  private static func observations(of estimate: Estimate, _ observation: String) -> String {
    estimate.observations.map { ", " + count($0, observation) } ?? ""
  }

  /// The reason for there being no interval; how many values there were is in some reasons already.
  private static func reason(of estimate: Estimate, _ count: String) -> String {
    guard let reason = estimate.reason else { return "no interval, \(count)" }
    guard reason.saysCount else { return "\(reason.words), \(count)" }
    return reason.kind == .noVariation ? reason.words + count.drop { $0 != "," } : reason.words
  }

  /// Returns a count with its noun: `1 draft`, `3 drafts`.
  package static func count(_ number: Int, _ noun: String, plural: String? = nil) -> String {
    Count.text(number, noun, plural: plural)
  }

  /// Returns a sentence about evaluations that have the day of their submission for want of another:
  /// `2 evaluations are counted on the day of submission: the time of the contact is not known.`
  /// - Parameter place: where they are: `on the day`, `under the month`.
  static func countedBySubmission(_ number: Int, _ place: String) -> String {
    count(number, "evaluation is counted", plural: "evaluations are counted")
      + " \(place) of submission: the time of the contact is not known."
  }

  /// Returns how many of them are shown: `36 evaluations`, `20 of 36 evaluations`.
  static func shown(_ number: Int, of total: Int, _ noun: String) -> String {
    (number == total ? "" : "\(number) of ") + count(total, noun)
  }
}
