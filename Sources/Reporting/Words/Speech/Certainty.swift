package import Statistics

/// How sure a page is of what it says. These are all the ways there are of saying it.
///
/// A range is that of an estimate, as a rule 95 %. A statement that was not tested is never put more strongly.
package enum Certainty: Hashable, Sendable {
  /// The range leaves out what it is compared with: a plain statement.
  case clear
  /// The range holds it: `may be chance`, of a change `no clear change`.
  case mayBeChance
  /// The ranges of two people overlap: they are listed by name, never by score.
  case cannotBeToldApart
  /// There is nothing to compare with, or it was picked for being low.
  case cannotTell
  /// There are fewer values than the rule asks for.
  case tooFew

  /// Returns how sure it is that a figure differs from a number.
  package static func of(_ estimate: Estimate, beside number: Double) -> Certainty {
    guard estimate.value != nil else { return .cannotTell }
    guard let interval = estimate.interval else { return estimate.reason?.kind == .tooFew ? .tooFew : .cannotTell }
    return interval.contains(number) ? .mayBeChance : .clear
  }

  /// Returns how sure it is that two figures of different people differ: only where their ranges do not meet.
  ///
  /// Two 95 % ranges that do not meet mean a difference that a test would find too; two that meet leave it open.
  package static func of(_ one: Estimate, beside other: Estimate) -> Certainty {
    guard one.value != nil, other.value != nil else { return .cannotTell }
    guard let first = one.interval, let second = other.interval else { return .tooFew }
    return first.overlaps(second) ? .mayBeChance : .clear
  }
}
