import TerminalKit

/// A verdict as a shape, a word and then a colour, the same on every page.
///
/// The shape tells what the colour tells, for who sees no difference between red and green, or prints in grey.
package enum Badge: Hashable, Sendable {
  /// It became better than chance explains.
  case improved
  /// What was coached holds: go on as it is.
  case keepItUp
  /// The target is not reached.
  case notYet
  /// No change, or not enough of one: another practice is due.
  case tryAnotherWay
  /// It became worse than chance explains.
  case worsened
  /// It became worse in spite of coaching: somebody else has to look at it.
  case bringInHelp
  /// What there is may be chance.
  case noClearChange
  /// There is nothing to compare with, or it was picked for being low.
  case cannotTell
  /// Fewer than the rule asks for.
  case tooFew
  /// What is asked for has not happened yet.
  case stillWaiting
  /// It has failed, whatever its score.
  case failed
  /// The target is reached.
  case reached
  /// A band of a rubric, by its own name; `isBest` for the one to be in.
  case band(String, isBest: Bool)

  /// The shape, one character.
  package var shape: String {
    switch self {
    case .improved, .keepItUp: "▲"
    case .notYet, .tryAnotherWay: "◐"
    case .worsened, .bringInHelp: "▼"
    case .noClearChange: "≈"
    case .cannotTell: "?"
    case .tooFew, .stillWaiting: "◌"
    case .failed: "✖"
    case .reached, .band(_, isBest: true): "✓"
    case .band: "○"
    }
  }

  /// The word or two beside it.
  package var word: String {
    switch self {
    case .improved: "improved"
    case .keepItUp: "keep it up"
    case .notYet: "not yet"
    case .tryAnotherWay: "try another way"
    case .worsened: "worsened"
    case .bringInHelp: "bring in help"
    case .noClearChange: "no clear change"
    case .cannotTell: "cannot tell"
    case .tooFew: "too few"
    case .stillWaiting: "still waiting"
    case .failed: "failed"
    case .reached: "reached"
    case .band(let name, _): name
    }
  }

  /// The colour, which only repeats what shape and word say.
  var tone: Tone {
    switch self {
    case .improved, .keepItUp, .reached, .band(_, isBest: true): .good
    case .notYet, .tryAnotherWay: .warning
    case .worsened, .bringInHelp, .failed: .bad
    case .noClearChange, .cannotTell, .tooFew, .stillWaiting, .band: .plain
    }
  }

  /// What a badge means to its reader.
  package enum Tone: Hashable, Sendable {
    /// Good news.
    case good
    /// Something to do.
    case warning
    /// Bad news.
    case bad
    /// Neither.
    case plain
  }
}

extension Phrase.Interpolation {
  /// Adds a badge.
  package mutating func appendInterpolation(_ badge: Badge) {
    pieces.append(Phrase.Piece("\(badge.shape) \(badge.word)", .badge(badge.tone)))
  }
}

extension Phrase {
  /// The phrase without its verdicts, which are not part of a name.
  var withoutBadges: Phrase { Phrase(pieces.filter { !$0.isBadge }.map(\.text).joined().trimmingSpaceAtEnd) }

  /// The phrase as a title, whose pieces are all alike but for the verdict.
  var withoutRolesButBadges: Phrase { Phrase(pieces.map { $0.isBadge ? $0 : Piece($0.text) }) }
}

extension Phrase.Piece {
  /// Whether it is a verdict.
  var isBadge: Bool { if case .badge? = role { true } else { false } }
}
