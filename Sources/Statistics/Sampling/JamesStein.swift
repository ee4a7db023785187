/// Estimates of one known variance, drawn towards their mean by the James–Stein rule with its positive part (James &
/// Stein 1961; Efron & Morris 1977, Scientific American 236:119–127).
package struct JamesStein: Hashable, Sendable {
  /// The mean of the estimates.
  package let grandMean: Figure
  /// What is left of each one's distance from the mean, 0…1: 1 − (k − 3)v/S, or 0 where that is below.
  package let factor: Figure
  /// The estimates, so drawn, in the order given.
  package let estimates: [Figure]

  /// Shrinks the estimates; missing ones stay missing (`empty`). With fewer than four the rule gains nothing
  /// (`groups_lt_4`); a variance that is not above 0 is `invalid_input`.
  package init(_ values: [Double?], variance: Double) {
    let known = values.compactMap { $0?.isFinite == true ? $0 : nil }
    let mean = Descriptives.mean(of: known) ?? .nan
    var spread = CompensatedSum()
    for value in known { spread.add((value - mean) * (value - mean)) }
    let kept = 1 - Double(known.count - 3) * variance / spread.value
    let reason: Undefined = variance > 0 && variance.isFinite ? .fewerThanFourGroups : .invalidInput
    let isSound = reason != .invalidInput && known.count >= 4
    let centre = Figure(isSound ? mean : nil, otherwise: reason)
    let share = Figure(isSound ? max(0, kept) : nil, otherwise: reason)
    (grandMean, factor) = (centre, share)
    estimates = values.map { value in
      guard let share = share.value else { return .undefined(reason) }
      return Figure(value.map { mean + share * ($0 - mean) }, otherwise: .empty)
    }
  }
}

extension JamesStein: Encodable {
  private enum CodingKeys: String, CodingKey {
    case factor, estimates
    case grandMean = "grand_mean"
  }
}
