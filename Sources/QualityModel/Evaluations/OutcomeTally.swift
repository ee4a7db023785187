/// How evaluations that count came out, counted: how many failed, reached a target, and fell into each band.
package struct OutcomeTally: Hashable, Sendable {
  /// A band of a rubric.
  package struct Band: Hashable, Sendable {
    /// The rubric's id, of any version.
    package var rubric: String
    /// The band's name.
    package var name: String

    package init(rubric: String, name: String) {
      self.rubric = rubric
      self.name = name
    }
  }

  /// How many evaluations there are.
  package var evaluations = 0
  /// How many of them have a score.
  package var scored = 0
  /// How many scored the target or more.
  package var atTarget = 0
  /// How many fell into each band.
  package var bands: [Band: Int] = [:]
  /// How many a miss failed, in a section or as a whole.
  package var failed = 0
  /// How many each criterion failed, by its id.
  package var failures: [String: Int] = [:]

  /// Creates a tally of nothing.
  package init() {}

  /// Counts evaluations.
  package init(_ evaluations: some Sequence<EvaluationFacts>, target: Double) {
    for evaluation in evaluations { add(evaluation, target: target) }
  }

  /// Counts one evaluation.
  package mutating func add(_ evaluation: EvaluationFacts, target: Double) {
    add(
      percent: evaluation.percent, band: evaluation.band.map { Band(rubric: evaluation.rubric, name: $0) },
      failures: evaluation.failed, target: target)
  }

  /// Counts one evaluation of which only this is known.
  /// - Parameters:
  ///   - band: the band its score is in.
  ///   - failures: the ids of the criteria that failed it.
  package mutating func add(percent: Double?, band: Band?, failures ids: [String], target: Double) {
    evaluations += 1
    if let percent {
      scored += 1
      if percent >= target { atTarget += 1 }
    }
    if let band { bands[band, default: 0] += 1 }
    if !ids.isEmpty { failed += 1 }
    for criterion in ids { failures[criterion, default: 0] += 1 }
  }

  /// Adds what another tally holds.
  package static func += (left: inout Self, right: Self) {
    left.evaluations += right.evaluations
    left.scored += right.scored
    left.atTarget += right.atTarget
    left.failed += right.failed
    left.bands.merge(right.bands, uniquingKeysWith: +)
    left.failures.merge(right.failures, uniquingKeysWith: +)
  }
}
