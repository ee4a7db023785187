/// The means of groups of few values each, drawn towards the mean of all as far as chance alone would scatter them
/// (Efron & Morris 1975, Journal of the American Statistical Association 70:311–319; variances by analysis of
/// variance).
package struct EmpiricalBayes: Hashable, Sendable {
  /// The variance within groups, pooled.
  package let varianceWithin: Figure
  /// The variance between the groups' true means, 0 where it would be below: then nothing says that they differ.
  package let varianceBetween: Figure
  /// The size of a group that the variance between counts with: n where all are of size n.
  package let typicalSize: Figure
  /// The mean of the groups' means, weighted by precision 1/(τ² + σ²/n).
  package let grandMean: Figure
  /// How far each group's mean is drawn, 0…1.
  package let shrinkage: [Figure]
  /// The groups' means, so drawn.
  package let means: [Figure]
  /// Their standard errors, as if the variances and the grand mean were known; 0 where all are drawn together.
  package let standardErrors: [Figure]

  /// Shrinks the groups' means; missing values are passed over, and a group without values is `empty_group`.
  ///
  /// `groups_lt_2` with fewer groups, `no_replication` where no group has two values, `zero_variance` where all values
  /// are the same.
  package init(_ groups: [[Double?]]) {
    self.init(described: groups.map { Descriptives($0.compactMap { $0?.isFinite == true ? $0 : nil }) })
  }

  /// Shrinks the means of groups that are described already; everything else is as for the values themselves.
  package init(described samples: [Descriptives]) {
    let result = Result { () throws(Undefined) in try GroupVariances(samples.filter { $0.count > 0 }) }
    func figure(_ value: (GroupVariances) -> Double?) -> Figure {
      switch result {
      case .success(let variances): Figure(value(variances), otherwise: .emptyGroup)
      case .failure(let reason): .undefined(reason)
      }
    }
    varianceWithin = figure(\.within)
    varianceBetween = figure(\.between)
    typicalSize = figure(\.typicalSize)
    grandMean = figure(\.grandMean)
    shrinkage = samples.map { sample in figure { sample.count > 0 ? $0.shrinkage(sample) : nil } }
    means = samples.map { sample in
      figure { variances in
        let share = variances.shrinkage(sample)
        return sample.mean.map { share * variances.grandMean + (1 - share) * $0 }
      }
    }
    standardErrors = samples.map { sample in
      figure { variances in
        guard sample.count > 0 else { return nil }
        return ((1 - variances.shrinkage(sample)) * variances.within / Double(sample.count)).squareRoot()
      }
    }
  }
}

/// The variances within and between groups, by the one-way analysis of variance.
private struct GroupVariances {
  let within: Double
  let between: Double
  let typicalSize: Double
  let grandMean: Double

  init(_ samples: [Descriptives]) throws(Undefined) {
    let sizes = samples.map { Double($0.count) }
    let total = sizes.reduce(0, +)
    let groups = Double(samples.count)
    guard groups > 1 else { throw .fewerThanTwoGroups }
    guard total > groups else { throw .noReplication }
    var inside = CompensatedSum()
    for sample in samples where sample.count > 1 && !sample.isConstant {
      let deviation = sample.standardDeviation ?? 0
      inside.add(deviation * deviation * Double(sample.count - 1))
    }
    let within = inside.value / (total - groups)
    let means = samples.map { $0.mean ?? 0 }
    guard within > 0 || !Descriptives(means).isConstant else { throw .zeroVariance }
    let centre = Self.weighted(means, sizes)
    var outside = CompensatedSum()
    for (mean, size) in zip(means, sizes) { outside.add(size * (mean - centre) * (mean - centre)) }
    let typical = (total - sizes.reduce(0) { $0 + $1 * $1 } / total) / (groups - 1)
    let between = max(0, (outside.value / (groups - 1) - within) / typical)
    self.within = within
    self.between = between
    typicalSize = typical
    grandMean = Self.weighted(means, sizes.map { 1 / (between + within / $0) })
  }

  func shrinkage(_ sample: Descriptives) -> Double {
    let error = within / Double(sample.count)
    return error / (error + between)
  }

  private static func weighted(_ values: [Double], _ weights: [Double]) -> Double {
    var sum = CompensatedSum()
    for (value, weight) in zip(values, weights) { sum.add(value * weight) }
    return sum.value / weights.reduce(0, +)
  }
}

extension EmpiricalBayes: Encodable {
  private enum CodingKeys: String, CodingKey {
    case shrinkage
    case varianceWithin = "sigma2_within"
    case varianceBetween = "tau2"
    case typicalSize = "n0"
    case grandMean = "grand_mean"
    case means = "eb_mean"
    case standardErrors = "eb_se"
  }
}
