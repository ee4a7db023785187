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
      (input: ChangesOfUnits) in
      let zeros = input.zeroMethod ?? .wilcox
      return switch input.source {
      case .differences(let values): WilcoxonSignedRank(differences: values, zeros: zeros)
      case .measurements(let pre, let post): WilcoxonSignedRank(before: pre, after: post, zeros: zeros)
      }
    },
    Statistic("sign_test", "whether more units go up than down: diff, or pre and post") { (input: ChangesOfUnits) in
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
    ) { (input: VerdictCounts) in
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
    Statistic("permutation_paired", "chance signs of changes: diff, or pre and post, resamples?, seed?") {
      (input: ChangesOfUnits) in
      let (resamples, seed) = (input.resamples, input.seed)
      return switch input.source {
      case .differences(let values): PermutationPaired(differences: values, resamples: resamples, seed: seed)
      case .measurements(let pre, let post):
        PermutationPaired(before: pre, after: post, resamples: resamples, seed: seed)
      }
    },
    Statistic("permutation_two_sample", "values reassigned to two groups: a, b, resamples?, seed?") {
      (input: TwoSamples) in
      PermutationTwoSample(input.first, input.second, resamples: input.resamples, seed: input.seed)
    },
    Statistic(
      "bootstrap_ci",
      "resampled interval: x, stat (mean, median, variance_n, correlation with y), conf?, resamples?, seed?"
    ) { (input: BootstrapRequest) in
      BootstrapInterval(
        input.x, input.y, of: input.target, confidence: input.conf ?? 0.95, resamples: input.resamples,
        seed: input.seed)
    },
    Statistic("describe", "middle, ends and spread of values: x, lag1?") { (input: SampleValues) in
      SampleDescription(input.x)
    },
    Statistic("wilson", "a share and its interval: x, n, conf?") { (input: SampleShare) in
      WilsonInterval(successes: input.x, trials: input.n, confidence: input.conf ?? 0.95)
    },
  ]
}
