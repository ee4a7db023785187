import Statistics

extension Estimate {
  /// Returns a share of successes in percent, 0–100, with Wilson's interval (see `WilsonInterval`); under three trials
  /// it comes without one.
  static func share(_ successes: Int, of trials: Int) -> Estimate {
    let method = "share in percent, Wilson interval"
    let wilson = WilsonInterval(successes: successes, trials: trials)
    let value = wilson.share.value.map { 100 * $0 }
    guard trials >= 3, let value, let low = wilson.low.value, let high = wilson.high.value else {
      return Estimate(value: value, undefined: "too few to tell: n = \(trials)", n: trials, method: method)
    }
    return Estimate(value: value, low: 100 * low, high: 100 * high, n: trials, method: method)
  }
}
