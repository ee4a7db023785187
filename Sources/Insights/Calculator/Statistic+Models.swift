import Statistics

extension Statistic {
  /// Regressions, adjusted comparisons and what is needed to plan them.
  static let models: [Statistic] = regressions + comparisons

  private static let regressions: [Statistic] = [
    Statistic("ols_fit", "ordinary least squares: X (rows, with the constant), y, names?, conf?") {
      (input: Regression) in
      LinearRegression(input.X, input.y, names: input.names ?? [], confidence: input.conf ?? 0.95)
    },
    Statistic("cluster_ols", "the same with cluster-robust errors: X, y, cluster, names?, conf?") {
      (input: Regression) in
      ClusteredRegression(
        input.X, input.y, clusters: input.labels, names: input.names ?? [], confidence: input.conf ?? 0.95)
    },
    Statistic("lmm_random_intercept", "a mixed model, an intercept for each group: X, y, group, names?") {
      (input: Regression) in
      RandomIntercept(input.X, input.y, groups: input.labels, names: input.names ?? [])
    },
    Statistic("did_cross_section", "other units before than after: y, post (0 or 1), treated (0 or 1), conf?") {
      (input: FourSamples) in
      CrossSectionDifference(
        input.y, isAfter: input.post.truths, isTreated: input.treated.truths, confidence: input.conf ?? 0.95)
    },
  ]

  private static let comparisons: [Statistic] = [
    Statistic(
      "workshop_report",
      "the default report: rows of agent, period (pre or post), group (treated or control), score; conf?"
    ) { (input: StudyRows) in
      BeforeAfterStudy(input.rows.map(\.row), confidence: input.conf ?? 0.95)
    },
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
