/// A family of p-values, corrected for how many there are, and which of them stay below a level.
package struct AdjustedP: Hashable, Sendable {
  /// The adjusted p-values, in the order given; `nil` where there was none.
  package let adjusted: [Double?]
  /// Whether the adjusted p-value is at most the level; `nil` where there is none.
  package let isRejected: [Bool?]
  private let flaw: Undefined?

  /// Adjusts a family; a p-value or level outside 0…1 makes all of it `invalid_input`.
  package init(_ p: [Double?], method: PAdjustment, level: Double = 0.05) {
    let isSound = level >= 0 && level <= 1 && p.allSatisfy { $0.map { $0 >= 0 && $0 <= 1 } ?? true }
    flaw = isSound ? nil : .invalidInput
    adjusted = isSound ? method.adjusted(p) : []
    isRejected = adjusted.map { $0.map { $0 <= level } }
  }
}

extension AdjustedP: Encodable {
  private enum CodingKeys: String, CodingKey {
    case adjusted
    case isRejected = "reject"
  }

  /// Writes both lists, or why there are none.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    if let flaw {
      try container.encode(Figure.undefined(flaw), forKey: .adjusted)
      try container.encode(Figure.undefined(flaw), forKey: .isRejected)
    } else {
      try container.encode(adjusted, forKey: .adjusted)
      try container.encode(isRejected, forKey: .isRejected)
    }
  }
}
