/// The four counts of verdicts before and after, as numbers so large that their products exist.
struct VerdictTable {
  let passPass: Double
  let passFail: Double
  let failPass: Double
  let failFail: Double
  /// Why nothing can be computed; `nil` of a sound table.
  let reason: Undefined?
  private let passes: (before: Int, after: Int)
  private let units: Int

  init(_ passPass: Int, _ passFail: Int, _ failPass: Int, _ failFail: Int) {
    let counts = [passPass, passFail, failPass, failFail]
    (self.passPass, self.passFail) = (Double(passPass), Double(passFail))
    (self.failPass, self.failFail) = (Double(failPass), Double(failFail))
    var units = 0
    var tooMany = false
    for count in counts {
      let sum = units.addingReportingOverflow(max(0, count))
      tooMany = tooMany || sum.overflow
      units = sum.overflow ? 0 : sum.partialValue
    }
    reason = tooMany || counts.contains { $0 < 0 } ? .invalidInput : units == 0 ? .empty : nil
    self.units = units
    passes = reason == nil ? (passPass + passFail, passPass + failPass) : (0, 0)
  }

  var n: Double { passPass + passFail + failPass + failFail }
  var before: Double { (passPass + passFail) / n }
  var after: Double { (passPass + failPass) / n }
  var difference: Double { (failPass - passFail) / n }

  /// McNemar's statistic; the correction for continuity never turns it round.
  func chiSquared(corrected: Bool) -> Double {
    let distance = max(0, abs(passFail - failPass) - (corrected ? 1 : 0))
    return distance * distance / (passFail + failPass)
  }

  /// Newcombe's bounds of the difference.
  func bounds(_ confidence: Double) -> (low: Figure, high: Figure) {
    if let reason { return (.undefined(reason), .undefined(reason)) }
    let old = WilsonInterval(successes: passes.before, trials: units, confidence: confidence)
    let new = WilsonInterval(successes: passes.after, trials: units, confidence: confidence)
    return SquareAndAdd(from: old, to: new, correlation: correlation).bounds(of: difference)
  }

  /// The correlation of both verdicts, a positive one with correction for continuity as Newcombe has it.
  private var correlation: Double {
    let product = (passPass + passFail) * (failPass + failFail) * (passPass + failPass) * (passFail + failFail)
    guard product > 0 else { return 0 }
    let covariance = passPass * failFail - passFail * failPass
    return (covariance > 0 ? max(0, covariance - n / 2) : covariance) / product.squareRoot()
  }
}
