/// The ways to correct p-values for how many there are.
package enum PAdjustment: String, Hashable, Sendable, CaseIterable, Codable {
  /// Holm's step-down method (Holm 1979, Scandinavian Journal of Statistics 6:65–70): the chance of any false alarm.
  case holm
  /// Benjamini & Hochberg's step-up method (1995, JRSS B 57:289–300): the share of false alarms among the alarms.
  case benjaminiHochberg = "bh"
  /// Bonferroni's: each p times their number.
  case bonferroni

  /// Returns Holm's adjusted p-values, in the order given; `nil`, and what is not within 0…1, is `nil` and does not
  /// count.
  package static func holm(_ p: [Double?]) -> [Double?] { PAdjustment.holm.adjusted(p) }

  /// Returns Benjamini & Hochberg's adjusted p-values, in the order given; `nil` as for `holm`.
  package static func benjaminiHochberg(_ p: [Double?]) -> [Double?] { PAdjustment.benjaminiHochberg.adjusted(p) }

  /// Returns the adjusted p-values, in the order given, each 0…1; `nil`, and what is not within 0…1, is `nil` and does
  /// not count.
  package func adjusted(_ p: [Double?]) -> [Double?] {
    let known = p.indices.compactMap { index -> (index: Int, p: Double)? in
      guard let value = p[index], value >= 0, value <= 1 else { return nil }
      return (index, value)
    }
    let sorted = known.sorted { ($0.p, $0.index) < ($1.p, $1.index) }
    var result = [Double?](repeating: nil, count: p.count)
    for (entry, value) in zip(sorted, stepped(sorted.map(\.p))) { result[entry.index] = value }
    return result
  }

  /// The adjusted values of p-values in ascending order.
  private func stepped(_ p: [Double]) -> [Double] {
    let count = Double(p.count)
    var reached = self == .benjaminiHochberg ? 1.0 : 0
    switch self {
    case .bonferroni: return p.map { min(1, $0 * count) }
    case .holm:
      return p.enumerated().map { rank, value in
        reached = max(reached, min(1, (count - Double(rank)) * value))
        return reached
      }
    case .benjaminiHochberg:
      return p.enumerated().reversed().map { rank, value in
        reached = min(reached, count / Double(rank + 1) * value)
        return reached
      }.reversed()
    }
  }
}
