import Statistics

extension Statistic {
  /// Changes of the same units, and differences of two groups.
  static let beforeAfter: [Statistic] = [
    Statistic("paired_t", "mean change of units measured twice: pre, post, conf?") { (input: TwoMeasurements) in
      PairedT(before: input.pre, after: input.post, confidence: input.conf ?? 0.95)
    },
    Statistic("welch_t", "difference of two groups' means, unequal variances: a, b, conf?") { (input: TwoSamples) in
      WelchT(input.first, input.second, confidence: input.conf ?? 0.95)
    },
    Statistic("student_t", "difference of two groups' means, equal variances: a, b, conf?") { (input: TwoSamples) in
      PooledT(input.first, input.second, confidence: input.conf ?? 0.95)
    },
    Statistic("effect_size_independent", "difference of two groups in deviations: a, b, conf?") {
      (input: TwoSamples) in
      IndependentEffectSize(input.first, input.second, confidence: input.conf ?? 0.95)
    },
    Statistic("effect_size_paired", "change of units in deviations: pre, post, conf?") { (input: TwoMeasurements) in
      PairedEffectSize(before: input.pre, after: input.post, confidence: input.conf ?? 0.95)
    },
    Statistic("wilcoxon_signed_rank", "whether changes go up more: diff, or pre and post, zero_method?") {
      (input: Changes) in
      let zeros = input.zeroMethod ?? .wilcox
      return switch input.source {
      case .differences(let values): WilcoxonSignedRank(differences: values, zeros: zeros)
      case .measurements(let pre, let post): WilcoxonSignedRank(before: pre, after: post, zeros: zeros)
      }
    },
    Statistic("sign_test", "whether more units go up than down: diff, or pre and post") { (input: Changes) in
      switch input.source {
      case .differences(let values): SignTest(differences: values)
      case .measurements(let pre, let post): SignTest(before: pre, after: post)
      }
    },
    Statistic("mann_whitney", "whether one group's values tend to be above: a, b, exact?") { (input: TwoSamples) in
      MannWhitney(input.first, input.second, exact: input.exact)
    },
    Statistic(
      "mcnemar", "whether more verdicts turn to passes: pass_pass, pass_fail, fail_pass, fail_fail, conf?"
    ) { (input: Verdicts) in
      McNemar(
        passPass: input.passPass, passFail: input.passFail, failPass: input.failPass, failFail: input.failFail,
        confidence: input.conf ?? 0.95)
    },
    Statistic("two_proportions", "difference of two groups' shares: x_a, n_a, x_b, n_b, conf?") {
      (input: TwoShares) in
      TwoProportions(
        successesA: input.xA, trialsA: input.nA, successesB: input.xB, trialsB: input.nB,
        confidence: input.conf ?? 0.95)
    },
    Statistic("describe", "middle, ends and spread of values: x, lag1?") { (input: Values) in
      SampleDescription(input.x)
    },
    Statistic("wilson", "a share and its interval: x, n, conf?") { (input: Share) in
      WilsonInterval(successes: input.x, trials: input.n, confidence: input.conf ?? 0.95)
    },
  ]
}

/// Units measured before and after, `null` where a value is missing.
struct TwoMeasurements: Decodable {
  var pre: [Double?]
  var post: [Double?]
  var conf: Double?
}

/// Two samples of different units, `null` where a value is missing.
private struct TwoSamples: Decodable {
  var a: [Double?]
  var b: [Double?]
  var conf: Double?
  var exact: Bool?

  var first: [Double] { a.compactMap(\.self) }
  var second: [Double] { b.compactMap(\.self) }
}

/// Successes among trials.
private struct Share: Decodable {
  var x: Int
  var n: Int
  var conf: Double?
}

/// Successes among trials of two groups.
private struct TwoShares: Decodable {
  var xA: Int
  var nA: Int
  var xB: Int
  var nB: Int
  var conf: Double?

  private enum CodingKeys: String, CodingKey {
    case conf
    case xA = "x_a"
    case nA = "n_a"
    case xB = "x_b"
    case nB = "n_b"
  }
}

/// How many units had which verdict before and after.
private struct Verdicts: Decodable {
  var passPass: Int
  var passFail: Int
  var failPass: Int
  var failFail: Int
  var conf: Double?

  private enum CodingKeys: String, CodingKey {
    case conf
    case passPass = "pass_pass"
    case passFail = "pass_fail"
    case failPass = "fail_pass"
    case failFail = "fail_fail"
  }
}

/// Values of one sample, `null` where one is missing.
private struct Values: Decodable {
  var x: [Double?]
}
