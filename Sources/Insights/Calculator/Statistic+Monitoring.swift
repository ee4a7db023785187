import Statistics

extension Statistic {
  /// Control charts and spikes.
  static let monitoring: [Statistic] = charts + spikes

  private static let charts: [Statistic] = [
    Statistic("xmr", "chart of single values and their moving ranges: x, baseline_n?") { (input: ValueSeries) in
      IndividualsChart(input.x, baseline: input.baseline_n)
    },
    Statistic("run_rules", "patterns on a control chart: x, center?, sigma?, ruleset?") { (input: RuledSeries) in
      input.rules
    },
    Statistic("p_chart", "chart of shares: x, n (one for all or one each), baseline_n?") { (input: CountSeries) in
      ProportionChart(counts: input.x, sizes: input.sizes, baseline: input.baseline_n)
    },
    Statistic("ewma", "chart of the moving average: x, target, sigma, lambda?, L?, limits?") {
      (input: AveragedSeries) in
      MovingAverageChart(
        input.x, target: input.target, sigma: input.sigma, weight: input.lambda ?? 0.2, width: input.L ?? 2.86,
        limits: input.limits?.option ?? .timeVarying)
    },
    Statistic("cusum", "cumulative sums above and below a target: x, target, k, h, headstart?") {
      (input: SummedSeries) in
      CumulativeSums(
        input.x, target: input.target, slack: input.k, bound: input.h, headStart: input.headstart ?? 0)
    },
  ]

  private static let spikes: [Statistic] = [
    Statistic("poisson_spike", "a count against an expected one: count, expected, conf?") { (input: CountedEvents) in
      PoissonSpike(count: input.count, expected: input.expected, confidence: input.conf ?? 0.95)
    },
    Statistic(
      "poisson_two_rate",
      "a rate against a baseline's: count, exposure, baseline_count, baseline_exposure, conf?"
    ) { (input: TwoRates) in
      PoissonRates(
        count: input.count, exposure: input.exposure, baselineCount: input.baseline_count,
        baselineExposure: input.baseline_exposure, confidence: input.conf ?? 0.95)
    },
    Statistic("binomial_spike", "a count out of trials against a known share: x, n, p0") { (input: CountedTrials) in
      BinomialSpike(count: input.x, trials: input.n, share: input.p0)
    },
  ]
}
