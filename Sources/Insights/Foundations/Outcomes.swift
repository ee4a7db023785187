package import QualityModel
package import Statistics

/// How evaluations came out beside their mean: the shares that failed, that reached the target, and in each band.
///
/// Shares have Wilson's interval over evaluations, each taken as independent of the others.
package struct Outcomes: Hashable, Sendable, Encodable {
  private enum CodingKeys: String, CodingKey { case failed, atTarget, bands }

  /// Those that a miss failed, in a section or as a whole.
  package var failed: Failed
  /// The share of scores at the target or above.
  package var atTarget: Estimate
  /// The share of each band among the scores by its rubric: the most used rubric first, its bands from the top.
  package var bands: [BandShare]

  /// Evaluations that a miss failed.
  package struct Failed: Hashable, Sendable, Encodable {
    /// How many.
    package var n: Int
    /// Their share of the evaluations.
    package var share: Estimate
    /// The criteria that failed them, the most frequent first.
    package var criteria: [Count]

    /// Creates the share of those that failed.
    package init(_ n: Int, of evaluations: Int, criteria: [String: Int] = [:]) {
      self.n = n
      share = .share(n, of: evaluations, what: "evaluations that failed")
      self.criteria = criteria.filter { $0.value > 0 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map { Count(criterion: $0.key, n: $0.value) }
    }

    /// How often a criterion failed something.
    package struct Count: Hashable, Sendable, Encodable {
      /// The criterion's id.
      package var criterion: String
      /// How many evaluations.
      package var n: Int
    }
  }

  /// The share of one band.
  package struct BandShare: Hashable, Sendable, Encodable {
    /// The rubric's id.
    package var rubric: String
    /// The band's name.
    package var name: String
    /// How many scores are in it.
    package var n: Int
    /// Their share of the scores by the rubric.
    package var share: Estimate
    /// The share of the scores by the rubric that are in this band or a higher one.
    package var orBetter: Estimate
  }

  /// Works out the shares.
  /// - Parameter newest: the newest version of each rubric, for bands that nothing fell into and for their order.
  package init(_ tally: OutcomeTally = OutcomeTally(), newest: [String: Rubric] = [:]) {
    failed = Failed(tally.failed, of: tally.evaluations, criteria: tally.failures)
    atTarget = .share(tally.atTarget, of: tally.scored, what: "scores at or above the target")
    let rubrics = Dictionary(grouping: tally.bands.filter { $0.value > 0 }, by: \.key.rubric)
      .map { (id: $0, bands: $1, total: $1.reduce(0) { $0 + $1.value }) }
      .sorted { ($1.total, $0.id) < ($0.total, $1.id) }
    bands = rubrics.flatMap { rubric in
      let counts = Dictionary(rubric.bands.map { ($0.key.name, $0.value) }, uniquingKeysWith: +)
      let known = (newest[rubric.id]?.bands ?? []).sorted { $0.from > $1.from }.map(\.name)
      let older = counts.keys.filter { !known.contains($0) }.sorted()
      var better = 0
      return (known + older).map { name in
        let n = counts[name] ?? 0
        better += n
        return BandShare(
          rubric: rubric.id, name: name, n: n,
          share: .share(n, of: rubric.total, what: "scores by \(rubric.id) in the band"),
          orBetter: .share(better, of: rubric.total, what: "scores by \(rubric.id) in the band or a higher one"))
      }
    }
  }

  /// The bands of the rubric used most.
  package var mainBands: [BandShare] { bands.filter { $0.rubric == bands.first?.rubric } }
}
