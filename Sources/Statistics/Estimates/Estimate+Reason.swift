extension Estimate {
  /// Why an estimate has no interval, or no value either.
  ///
  /// Code that decides by the reason uses its kind; the words are for people and for machine-readable
  /// answers, and nothing is decided by them.
  package struct Reason: Hashable, Sendable {
    /// What reasons there are.
    package enum Kind: Hashable, Sendable {
      /// There are too few independent units.
      case tooFew
      /// All figures are the same.
      case noVariation
      /// Anything else.
      case other
    }

    /// What kind of reason it is.
    package let kind: Kind
    /// The reason in the fewest words: `too few to tell`.
    package let brief: String
    /// What exactly is too few or the same; `nil` where that is not said.
    package let detail: String?
    /// Whether the detail says how many units the estimate rests on.
    package let saysCount: Bool

    private init(_ kind: Kind, _ brief: String, detail: String? = nil, saysCount: Bool = false) {
      (self.kind, self.brief, self.detail, self.saysCount) = (kind, brief, detail, saysCount)
    }

    /// The reason in words: `too few to tell: n = 2 agents`.
    package var words: String { detail.map { "\(brief): \($0)" } ?? brief }

    /// There are too few units to tell, not saying how many.
    package static let tooFew = Reason(.tooFew, "too few to tell")
    /// All figures are the same, not saying which.
    package static let noVariation = Reason(.noVariation, "no variation")

    /// There are too few units to tell.
    /// - Parameters:
    ///   - detail: how many there are: `n = 2 agents`.
    ///   - saysCount: whether that is the number of units the estimate rests on.
    package static func tooFew(_ detail: String, saysCount: Bool = true) -> Reason {
      Reason(.tooFew, "too few to tell", detail: detail, saysCount: saysCount)
    }

    /// All figures are the same.
    /// - Parameters:
    ///   - detail: which they are, and how many: `every one of 4 is 90.0`.
    ///   - saysCount: whether that is the number of units the estimate rests on.
    package static func noVariation(_ detail: String, saysCount: Bool = true) -> Reason {
      Reason(.noVariation, "no variation", detail: detail, saysCount: saysCount)
    }

    /// Any other reason, in a few words.
    package static func other(_ words: String) -> Reason { Reason(.other, words) }
  }
}
