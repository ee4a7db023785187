import Notation
import QualityModel
package import Statistics

/// What became of one thing that was measured on the 0–100 scale, in the cohort and in its comparison group.
package struct Measure: Hashable, Sendable {
  /// Which analysis carries the verdict.
  package enum Headline: String, Hashable, Sendable, Encodable {
    /// The analysis of covariance against the comparison group.
    case ancova
    /// The paired t test of the cohort alone.
    case paired
  }

  /// Those who were trained.
  package var cohort: ComparedGroup
  /// Those who were not; `nil` where there is no comparison group.
  package var comparison: ComparedGroup?
  /// The cohort's change in standard deviations (d_av).
  package var effectSize: Estimate
  /// The cohort's mean change minus the comparison group's, by Welch's t.
  package var differenceInDifferences: TestedEstimate?
  /// How much higher the cohort ended than the comparison group would have from the same start.
  package var ancova: TestedEstimate?
  /// p of "the effect does not depend on where an agent began", 0…1; `nil` without a comparison group.
  package var slopeInteractionP: Double?
  /// The change to expect without any training, because people were picked for low scores; `nil` where they were not.
  package var rebound: Estimate?
  /// Which analysis carries the verdict; `nil` where none may.
  package var headline: Headline?

  /// Compares; which agents have both windows is looked at for this measure alone.
  /// - Parameters:
  ///   - rebound: the expected change of those who were picked for low scores, and `nil` where they were not picked so:
  ///     without a comparison group there is then no headline.
  init(cohort: [AgentPeriods], comparison: [AgentPeriods], rebound: Estimate?) {
    let trained = cohort.filter(\.isComplete)
    let others = comparison.filter(\.isComplete)
    self.cohort = ComparedGroup(trained)
    effectSize = Self.effectSize(trained)
    self.rebound = rebound
    guard !others.isEmpty else {
      headline = rebound == nil ? .paired : nil
      return
    }
    self.comparison = ComparedGroup(others)
    compare(trained, others)
    let isAdjusted = ancova?.estimate.undefined == nil
    headline = isAdjusted ? .ancova : rebound == nil ? .paired : nil
  }

  /// A measure that is not reported, for a reason.
  init(undefined reason: Estimate.Reason) {
    self.init(cohort: [], comparison: [], rebound: nil)
    cohort = ComparedGroup(undefined: reason)
    effectSize = Estimate(undefined: reason, n: 0, method: effectSize.method)
    headline = nil
  }

  /// The analysis that carries the verdict.
  package var decisive: TestedEstimate? {
    switch headline {
    case .ancova: ancova
    case .paired: cohort.change
    case nil: nil
    }
  }

  private mutating func compare(_ trained: [AgentPeriods], _ others: [AgentPeriods]) {
    let n = trained.count + others.count
    let evaluations = (trained + others).reduce(0) { $0 + $1.before.count + $1.after.count }
    let methods = (
      did: "difference of mean changes of agent means, Welch's t interval",
      ancova: "analysis of covariance on agent means: after by before and group, t interval"
    )
    guard trained.count >= Self.fewest, others.count >= Self.fewest else {
      let reason = Estimate.Reason.tooFew(
        "\(trained.count) agents in the cohort, \(others.count) to compare with", saysCount: false)
      differenceInDifferences = .init(.init(undefined: reason, n: n, observations: evaluations, method: methods.did))
      ancova = .init(.init(undefined: reason, n: n, observations: evaluations, method: methods.ancova))
      return
    }
    let old = (trained.map(\.before.mean), others.map(\.before.mean))
    let new = (trained.map(\.after.mean), others.map(\.after.mean))
    let did = DifferenceInDifferences(
      treatedBefore: old.0, treatedAfter: new.0, controlBefore: old.1, controlAfter: new.1)
    differenceInDifferences = TestedEstimate(
      value: did.effect, low: did.low, high: did.high, p: did.p, standardError: did.standardError,
      n: n, observations: evaluations, method: methods.did
    ).cut(to: (trained + others).scaleOfChanges)
    let adjusted = AnalysisOfCovariance(
      before: old.0 + old.1, after: new.0 + new.1,
      isTreated: trained.map { _ in true } + others.map { _ in false })
    ancova = TestedEstimate(
      value: adjusted.effect, low: adjusted.low, high: adjusted.high, p: adjusted.p,
      standardError: adjusted.standardError, n: n, observations: evaluations,
      method: methods.ancova
    ).cut(to: (trained + others).scaleOfChanges)
    slopeInteractionP = adjusted.slopeInteractionP.value
  }

  /// The fewest agents in a group that is compared.
  static let fewest = 3

  private static func effectSize(_ agents: [AgentPeriods]) -> Estimate {
    let size = PairedEffectSize(before: agents.map(\.before.mean), after: agents.map(\.after.mean))
    let method = "d_av: mean change over the root mean square of both standard deviations of agent means"
    guard agents.count >= fewest else {
      return Estimate(undefined: .tooFew("n = \(agents.count)"), n: agents.count, method: method)
    }
    return TestedEstimate(
      value: size.average, low: size.averageLow, high: size.averageHigh, p: .undefined(.empty), n: agents.count,
      method: method
    ).estimate
  }
}

extension Measure: Encodable {
  /// Writes the keys that `docs/formats.md` lists; what is not known is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "cohort": cohort, "comparison": comparison, "effectSize": effectSize,
      "differenceInDifferences": differenceInDifferences, "ancova": ancova, "slopeInteractionP": slopeInteractionP,
      "rebound": rebound, "headline": headline,
    ])
  }
}
