/// Two samples of different units, described; what is not a finite number is left out.
struct TwoGroups {
  let a: Descriptives
  let b: Descriptives

  init(_ a: [Double], _ b: [Double]) {
    self.a = Descriptives(a.filter(\.isFinite))
    self.b = Descriptives(b.filter(\.isFinite))
  }

  var meanA: Figure { Figure(a.mean, otherwise: .emptyGroup) }
  var meanB: Figure { Figure(b.mean, otherwise: .emptyGroup) }

  /// The mean of b minus the mean of a.
  var difference: Figure {
    guard let from = a.mean, let to = b.mean else { return .undefined(.emptyGroup) }
    return Figure(to - from)
  }

  /// Why there is no spread of each group to compare the difference with; `nil` where there is one.
  var withoutSpread: Undefined? {
    if a.count == 0 || b.count == 0 { return .emptyGroup }
    if a.count < 2 || b.count < 2 { return .fewerThanTwo }
    return a.isConstant && b.isConstant ? .zeroVariance : nil
  }

  /// Why there is no spread that both groups share; a group of one adds nothing to it, and takes nothing away.
  private var withoutPooledSpread: Undefined? {
    if a.count == 0 || b.count == 0 { return .emptyGroup }
    if a.count < 2 && b.count < 2 { return .fewerThanTwo }
    return [a, b].allSatisfy { $0.count < 2 || $0.isConstant } ? .zeroVariance : nil
  }

  /// The variances of the two groups, divisor n − 1.
  var variances: (a: Double, b: Double) {
    let deviations = (a: a.standardDeviation ?? .nan, b: b.standardDeviation ?? .nan)
    return (deviations.a * deviations.a, deviations.b * deviations.b)
  }

  /// The degrees of freedom of the pooled deviation, n_a + n_b − 2; never below 0.
  var degreesOfFreedom: Int { max(0, a.count + b.count - 2) }

  /// The deviation within the groups, taken as equal in both: √(Σ(n − 1)s² / (n_a + n_b − 2)).
  var pooledDeviation: Figure {
    if let withoutPooledSpread { return .undefined(withoutPooledSpread) }
    let squares = [a, b].reduce(0.0) { sum, group in
      let deviation = group.standardDeviation ?? 0
      return sum + Double(group.count - 1) * deviation * deviation
    }
    return Figure((squares / Double(degreesOfFreedom)).squareRoot())
  }

  /// What a deviation is multiplied with for the standard error of the difference: √(1/n_a + 1/n_b).
  var spreadOfMeans: Double { (1 / Double(a.count) + 1 / Double(b.count)).squareRoot() }
}
