import Statistics

extension Statistic {
  /// Regressions, adjusted comparisons and what is needed to plan them.
  static let models: [Statistic] = [
    Statistic(
      "did", "how much more the treated changed: treated_pre, treated_post, control_pre, control_post, conf?"
    ) { (input: TwoGroupsTwice) in
      DifferenceInDifferences(
        treatedBefore: input.treatedPre, treatedAfter: input.treatedPost, controlBefore: input.controlPre,
        controlAfter: input.controlPost, confidence: input.conf ?? 0.95)
    },
    Statistic("ancova", "difference after, adjusted for before: pre, post, group (0 or 1), conf?") {
      (input: GroupsBeforeAfter) in
      AnalysisOfCovariance(
        before: input.pre, after: input.post, isTreated: input.isTreated, confidence: input.conf ?? 0.95)
    },
    Statistic("rtm", "regression to the mean after picking: mu, sigma, reliability, cutoff, side (above or below)") {
      (input: Picking) in
      RegressionToTheMean(
        mean: input.mu, deviation: input.sigma, reliability: input.reliability, cutoff: input.cutoff,
        side: input.side ?? .above)
    },
    Statistic("rtm_observed", "the same of an observed group: population_mean, selected_mean, reliability") {
      (input: PickedGroup) in
      [
        "rtm": RegressionToTheMean.observed(
          populationMean: input.populationMean, selectedMean: input.selectedMean, reliability: input.reliability)
      ]
    },
    Statistic("p_adjust", "p-values corrected for their number: p, method (holm, bh or bonferroni), alpha?") {
      (input: FamilyOfP) in AdjustedP(input.p, method: input.method, level: input.alpha ?? 0.05)
    },
    Statistic("power_t", "power of a t test: type (paired or two_sample) and two of n, d, power; n2?, alpha?") {
      (input: PowerQuestion) in input.answer
    },
  ]
}

/// Two groups of units measured before and after, `null` where a value is missing.
struct TwoGroupsTwice: Decodable {
  var treatedPre: [Double?]
  var treatedPost: [Double?]
  var controlPre: [Double?]
  var controlPost: [Double?]
  var conf: Double?

  private enum CodingKeys: String, CodingKey {
    case treatedPre = "treated_pre"
    case treatedPost = "treated_post"
    case controlPre = "control_pre"
    case controlPost = "control_post"
    case conf
  }
}

/// Units measured before and after, each of group 0 or 1.
struct GroupsBeforeAfter: Decodable {
  var pre: [Double?]
  var post: [Double?]
  var group: [Int]
  var conf: Double?

  /// Whether a unit was treated; none at all where a group is neither 0 nor 1, which no list of units matches.
  var isTreated: [Bool] { group.allSatisfy { $0 == 0 || $0 == 1 } ? group.map { $0 == 1 } : [] }
}

/// A population from which units beyond a cut-off are picked.
struct Picking: Decodable {
  var mu: Double
  var sigma: Double
  var reliability: Double
  var cutoff: Double
  var side: RegressionToTheMean.Side?
}

/// A population's mean and that of the units picked from it.
struct PickedGroup: Decodable {
  var populationMean: Double
  var selectedMean: Double
  var reliability: Double

  private enum CodingKeys: String, CodingKey {
    case populationMean = "population_mean"
    case selectedMean = "selected_mean"
    case reliability
  }
}

/// p-values of one report.
struct FamilyOfP: Decodable {
  var p: [Double?]
  var method: PAdjustment
  var alpha: Double?
}
