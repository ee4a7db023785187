extension Binomial {
  /// Returns the two-sided p-value of heads and tails among fair coins; without coins it is `reason`, and with more of
  /// them than the library can count `n_above_exact_limit`.
  static func fairCoins(_ heads: Int, _ tails: Int, otherwise reason: Undefined) -> Figure {
    let (coins, overflow) = heads.addingReportingOverflow(tails)
    guard coins > 0 || overflow else { return .undefined(reason) }
    guard !overflow, coins <= Int(UInt32.max) else { return .undefined(.beyondExactLimit) }
    return Figure(min(1, 2 * lower(min(heads, tails), of: coins, 0.5)))
  }

  /// Returns the mid-p-value: only half of what is as likely as the observed counts is taken in (Lancaster 1961,
  /// Journal of the American Statistical Association 56:223–234).
  static func midFairCoins(_ heads: Int, _ tails: Int, otherwise reason: Undefined) -> Figure {
    let exact = fairCoins(heads, tails, otherwise: reason)
    guard exact.value != nil else { return exact }
    let observed = probability(heads, of: heads + tails, 0.5)
    return exact.map { max(0, $0 - (heads == tails ? observed / 2 : observed)) }
  }
}
