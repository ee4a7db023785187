import Statistics

/// What can be said of a workshop.
package enum Verdict: String, Hashable, Sendable, Encodable {
  /// The cohort ended higher, and chance alone would rarely do that.
  case improved
  /// The cohort ended lower, and chance alone would rarely do that.
  case worsened
  /// The interval of the change holds 0.
  case noClearChange = "no clear change"
  /// People were picked for low scores and there is no one to compare with, or the rubric changed.
  case cannotTell = "cannot tell"
  /// Fewer agents than an answer needs.
  case tooFew = "too few"

  /// The fewest cohort agents with both windows for an answer.
  package static let fewestAgents = 5

  /// Judges the score.
  init(_ score: Measure, isRubricChanged: Bool) {
    guard !isRubricChanged else {
      self = .cannotTell
      return
    }
    guard score.cohort.agents >= Self.fewestAgents else {
      self = .tooFew
      return
    }
    guard let decisive = score.decisive else {
      self = .cannotTell
      return
    }
    switch decisive.direction {
    case 1: self = .improved
    case -1: self = .worsened
    default:
      let isUntested = decisive.estimate.undefined != nil
      self = isUntested && score.cohort.unchanged < score.cohort.agents ? .cannotTell : .noClearChange
    }
  }
}
