public import Foundation
public import QualityModel
import Records
public import Recordings

/// One interaction being scored: everything the form needs, and the draft as it lies on disk.
public struct ScoringSession: Sendable {
  /// The evaluation so far.
  public var evaluation: Evaluation
  /// The rubric, ready to score.
  public let scorer: Scorer
  /// The interaction.
  public let interaction: Interaction
  /// What was said; `nil` where there is no transcript.
  public let transcript: Transcript?
  /// The recording; `nil` where there is none to listen to.
  public let audio: URL?
  /// What could not be read of the transcript.
  public let findings: [Finding]
  /// Whether an earlier draft is taken up.
  public let isResumed: Bool
  /// Whether the running total is shown before the review.
  public let showsTotal: Bool
  /// What was decided on the person's behalf, such as which rubric is used and why.
  public internal(set) var remarks: [String]
  let rubric: Stored<Rubric>
  var draft: Stored<Evaluation>?
  /// The submitted evaluation that is changed; `nil` where an interaction is scored.
  var revised: Stored<Evaluation>?

  /// Whether there is a draft on disk.
  public var isKept: Bool { draft != nil }
}
