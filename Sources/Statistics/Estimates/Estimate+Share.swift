extension Estimate {
  /// Returns a share of things that were counted, in percent, with Wilson's interval (see `WilsonInterval`).
  ///
  /// Each of them is taken as independent of the others. Under so many trials the share comes without an interval, and
  /// without any there is no share either.
  /// - Parameters:
  ///   - what: the things, in the plural, for `method`.
  ///   - fewest: the trials from which there is an interval.
  package static func share(
    _ successes: Int, of trials: Int, what: String, fewest: Int = fewestForAnInterval
  ) -> Estimate {
    let wilson = WilsonInterval(successes: successes, trials: trials)
    let method = "share of \(what), Wilson interval"
    guard trials >= fewest, let share = wilson.share.value, let low = wilson.low.value, let high = wilson.high.value
    else {
      return Estimate(
        value: wilson.share.value.map { 100 * $0 }, undefined: .tooFew("n = \(trials)"), n: trials,
        method: method)
    }
    return Estimate(value: 100 * share, low: 100 * low, high: 100 * high, n: trials, method: method)
  }
}
