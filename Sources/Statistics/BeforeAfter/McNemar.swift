/// McNemar's test (McNemar 1947, Psychometrika 12:153–157): whether units pass more often after than before, each with
/// one verdict before and one after.
///
/// The interval of the difference is Newcombe's (1998, Statistics in Medicine 17:2635–2650), method 10: Wilson's bounds
/// of both shares, squared and added with their correlation. The exact p-value is the one to print.
package struct McNemar: Hashable, Sendable {
  /// All units.
  package let n: Figure
  /// Units whose verdict changed.
  package let discordant: Figure
  /// The share that passed before, 0…1.
  package let shareBefore: Figure
  /// The share that passed after, 0…1.
  package let shareAfter: Figure
  /// After minus before, −1…1.
  package let difference: Figure
  /// The lower bound of the difference, −1…1.
  package let low: Figure
  /// The upper bound.
  package let high: Figure
  /// Two-sided, by the binomial distribution, 0…1.
  package let exactP: Figure
  /// The mid-p-value, less conservative, 0…1.
  package let midP: Figure
  /// McNemar's statistic, above 0.
  package let chiSquared: Figure
  /// Its p-value by the chi-squared distribution with one degree of freedom, 0…1.
  package let chiSquaredP: Figure
  /// McNemar's statistic with correction for continuity, never below 0.
  package let correctedChiSquared: Figure
  /// Its p-value, 0…1.
  package let correctedChiSquaredP: Figure

  /// Tests the table of verdicts before and after; undefined without units (`empty`), with negative counts
  /// (`invalid_input`), and the p-values where no verdict changed (`no_discordant_pairs`).
  package init(passPass: Int, passFail: Int, failPass: Int, failFail: Int, confidence: Double = 0.95) {
    let table = VerdictTable(passPass, passFail, failPass, failFail)
    let reason = table.reason
    n = Figure(table.n, unless: reason == .empty ? nil : reason)
    discordant = Figure(table.passFail + table.failPass, unless: reason == .empty ? nil : reason)
    shareBefore = Figure(table.before, unless: reason)
    shareAfter = Figure(table.after, unless: reason)
    difference = Figure(table.difference, unless: reason)
    (low, high) = table.bounds(confidence)
    let undecided = reason ?? (passFail == 0 && failPass == 0 ? .noDiscordantPairs : nil)
    if let undecided {
      (exactP, midP) = (.undefined(undecided), .undefined(undecided))
    } else {
      exactP = Binomial.fairCoins(passFail, failPass, otherwise: .noDiscordantPairs)
      midP = Binomial.midFairCoins(passFail, failPass, otherwise: .noDiscordantPairs)
    }
    chiSquared = Figure(table.chiSquared(corrected: false), unless: undecided)
    correctedChiSquared = Figure(table.chiSquared(corrected: true), unless: undecided)
    chiSquaredP = chiSquared.map { ChiSquared.upper($0, degreesOfFreedom: 1) }
    correctedChiSquaredP = correctedChiSquared.map { ChiSquared.upper($0, degreesOfFreedom: 1) }
  }
}

extension McNemar: Encodable {
  private enum CodingKeys: String, CodingKey {
    case n
    case discordant = "n_discordant"
    case shareBefore = "p_pre"
    case shareAfter = "p_post"
    case difference = "diff"
    case low = "ci_low"
    case high = "ci_high"
    case exactP = "p_exact"
    case midP = "p_mid"
    case chiSquared = "chi2"
    case chiSquaredP = "p_chi2"
    case correctedChiSquared = "chi2_cc"
    case correctedChiSquaredP = "p_chi2_cc"
  }
}
