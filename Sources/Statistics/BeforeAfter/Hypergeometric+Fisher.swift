extension Hypergeometric {
  /// The most tables that are worth summing up.
  static let mostTables = 1_000_000

  /// Returns Fisher's exact two-sided p-value of sound counts, 0…1: the sum of all tables with these totals that are no
  /// more likely than the observed one; `n_above_exact_limit` where there are too many.
  static func fisher(_ successesA: Int, of trialsA: Int, _ successesB: Int, of trialsB: Int) -> Figure {
    let largest = Int(UInt32.max / 4)
    guard trialsA <= largest, trialsB <= largest else { return .undefined(.beyondExactLimit) }
    let successes = successesA + successesB
    let tables = max(0, successes - trialsB)...min(successes, trialsA)
    guard tables.count <= mostTables else { return .undefined(.beyondExactLimit) }
    func chance(_ count: Int) -> Double {
      probability(count, drawn: successes, markedInAll: trialsA, unmarkedInAll: trialsB)
    }
    let observed = chance(successesA) * (1 + 1e-7)  // equally likely tables differ by rounding
    return Figure(min(1, tables.lazy.map(chance).filter { $0 <= observed }.reduce(0, +)))
  }
}
