import Statistics

extension Statistic {
  /// How many to look at, and what few data show of each.
  static let sampling: [Statistic] = [
    Statistic("sample_size_proportion", "how many show a share: p, margin, N? (population), conf? or z?") {
      (input: WantedShare) in
      SampleSize.ofProportion(
        share: input.p, margin: input.margin, population: input.N, confidence: input.conf ?? 0.95, z: input.z)
    },
    Statistic("sample_size_mean", "how many show a mean: sd, margin, N? (population), conf? or z?") {
      (input: WantedMean) in
      SampleSize.ofMean(
        deviation: input.sd, margin: input.margin, population: input.N, confidence: input.conf ?? 0.95, z: input.z)
    },
    Statistic("margin_of_error_mean", "half the interval of a mean: sd, n, N? (population), conf?") {
      (input: SampledMean) in
      [
        "margin": MarginOfError.ofMean(
          deviation: input.sd, n: input.n, population: input.N, confidence: input.conf ?? 0.95)
      ]
    },
    Statistic("margin_of_error_proportion", "half the interval of a share: p, n, N? (population), conf?") {
      (input: SampledShare) in
      [
        "margin": MarginOfError.ofProportion(
          share: input.p, n: input.n, population: input.N, confidence: input.conf ?? 0.95)
      ]
    },
    Statistic("neyman", "a sample split over strata: N (sizes), S (deviations), n, min_per_stratum?") {
      (input: StrataToSample) in
      NeymanAllocation(sizes: input.N, deviations: input.S, n: input.n, minimum: input.minimum ?? 2)
    },
    Statistic("eb_shrinkage", "means of groups, drawn towards the mean of all: groups (lists of scores)") {
      (input: GroupsOfScores) in EmpiricalBayes(input.groups)
    },
    Statistic("eb_known_variance", "effects of several studies, pooled and shrunken: y, v (variances), conf?") {
      (input: EffectsWithVariances) in
      RandomEffectsPool(effects: input.y, variances: input.v, confidence: input.conf ?? 0.95)
    },
    Statistic("james_stein", "estimates of one variance, drawn towards their mean: y, v (the variance)") {
      (input: EstimatesWithVariance) in JamesStein(input.y, variance: input.v)
    },
  ]
}
