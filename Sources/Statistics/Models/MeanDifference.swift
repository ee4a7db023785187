/// The difference of the means of two independent samples, b − a, with separate variances (Welch 1947, Biometrika
/// 34:28–35) and with one pooled variance.
struct MeanDifference {
  /// b − a.
  let difference: Figure
  /// Without assuming that the samples spread alike.
  let welch: Comparison
  /// As if they did.
  let pooled: Comparison

  /// What the difference is tested with.
  struct Comparison {
    let standardError: Figure
    let degreesOfFreedom: Figure
    let test: TTest
  }

  /// Compares two samples; one without values makes everything undefined (`empty_group`).
  init(_ a: Descriptives, _ b: Descriptives, confidence: Double) {
    let gap = Figure(a.mean.flatMap { first in b.mean.map { $0 - first } }, otherwise: .emptyGroup)
    difference = gap
    let isConstant = (a.isConstant || a.count == 1) && (b.isConstant || b.count == 1)
    func comparison(_ spread: (squaredError: Double, degreesOfFreedom: Double)?) -> Comparison {
      let reason = gap.reason ?? .fewerThanTwo
      let error = Figure((spread?.squaredError).map { $0.squareRoot() }, otherwise: reason)
      let degrees = isConstant && spread != nil ? Undefined.zeroVariance : reason
      return Comparison(
        standardError: error, degreesOfFreedom: Figure(spread?.degreesOfFreedom, otherwise: degrees),
        test: TTest(
          estimate: gap, standardError: isConstant && spread != nil ? .undefined(.zeroVariance) : error,
          degreesOfFreedom: spread?.degreesOfFreedom ?? .nan, confidence: confidence))
    }
    welch = comparison(Self.separate(a, b))
    pooled = comparison(Self.together(a, b))
  }

  private static func separate(_ a: Descriptives, _ b: Descriptives) -> (Double, Double)? {
    guard let first = a.standardDeviation, let second = b.standardDeviation else { return nil }
    let (one, two) = (first * first / Double(a.count), second * second / Double(b.count))
    let (shareOne, shareTwo) = (one / (one + two), two / (one + two))
    let degrees = 1 / (shareOne * shareOne / Double(a.count - 1) + shareTwo * shareTwo / Double(b.count - 1))
    return (one + two, degrees)
  }

  private static func together(_ a: Descriptives, _ b: Descriptives) -> (Double, Double)? {
    guard a.count > 0, b.count > 0, a.count + b.count > 2 else { return nil }
    let degrees = Double(a.count + b.count - 2)
    let (first, second) = (a.standardDeviation ?? 0, b.standardDeviation ?? 0)
    let squares = first * first * Double(a.count - 1) + second * second * Double(b.count - 1)
    return (squares / degrees * (1 / Double(a.count) + 1 / Double(b.count)), degrees)
  }
}
