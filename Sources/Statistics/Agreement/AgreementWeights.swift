/// How much two ratings count as agreeing: 1 where they are the same, and less the farther apart they are.
package enum AgreementWeights: String, Sendable, CaseIterable {
  /// Only the same category agrees.
  case identity
  /// Less by the distance, as a share of the scale's whole length.
  case linear
  /// Less by the square of that share.
  case quadratic
  /// Less by the number of pairs of categories from the one to the other (Gwet 2014).
  case ordinal

  /// Returns the weights of all pairs of categories, over the scale's full length even if its ends are never used.
  func matrix(_ positions: [Double]) -> [[Double]] {
    let length = (positions.max() ?? 0) - (positions.min() ?? 0)
    return positions.indices.map { first in
      positions.indices.map { second in
        guard first != second else { return 1 }
        let share = abs(positions[first] - positions[second]) / length
        switch self {
        case .identity: return 0
        case .linear: return 1 - share
        case .quadratic: return 1 - share * share
        case .ordinal: return 1 - Self.pairs(abs(first - second) + 1) / Self.pairs(positions.count)
        }
      }
    }
  }

  private static func pairs(_ count: Int) -> Double { Double(count) * Double(count - 1) / 2 }
}
