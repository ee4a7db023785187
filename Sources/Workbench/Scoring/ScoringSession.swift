package import Foundation
package import QualityModel
import Records
package import Recordings

/// One interaction being scored: everything the form needs, and the draft as it is on disk.
package struct ScoringSession: Sendable {
  /// The evaluation so far.
  package var evaluation: Evaluation
  /// The rubric, ready to score.
  package let scorer: Scorer
  /// The interaction.
  package let interaction: Interaction
  /// What was said; `nil` where there is no transcript.
  package let transcript: Transcript?
  /// The recording; `nil` where there is none to listen to.
  package let audio: URL?
  /// What could not be read of the transcript.
  package let findings: [Finding]
  /// Who is who, as it was when the session was opened.
  package let people: People
  /// Whether an earlier draft is resumed.
  package let isResumed: Bool
  /// Whether the running total is shown before the review.
  package let showsTotal: Bool
  /// What was decided on the person's behalf, such as which rubric is used and why.
  package internal(set) var remarks: [String]
  let rubric: Stored<Rubric>
  var draft: Stored<Evaluation>?
  /// The ids of the evaluator's drafts of this work when it was opened.
  var knownDrafts: Set<String> = []
  /// The submitted evaluation that is changed; `nil` where an interaction is scored.
  var revised: Stored<Evaluation>?
  /// What there is to say where the rubric is meant for other channels; `nil` where it fits.
  package var misfit: String?

  /// Whether there is a draft on disk.
  package var isKept: Bool { draft != nil }
}

extension ScoringSession {
  /// Returns the command that resumes this draft, for any user, and no other draft of the interaction.
  package func resumeCommand(in world: World) -> String {
    let who = evaluation.evaluator
    let isAtWork = (try? world.evaluator(named: nil, for: evaluation.purpose, among: world.people)) == who
    if let edited = evaluation.revises?.id { return "edit \(edited)" + (isAtWork ? "" : " --by \(who)") }
    let others = ((try? world.drafts().records) ?? []).map(\.record).filter { other in
      other.revises == nil && other.evaluator == who && other.interaction.id == interaction.id
        && other.rubric.id != evaluation.rubric.id
    }
    return "score \(interaction.id)" + (others.isEmpty ? "" : " --rubric \(evaluation.rubric.id)")
      + (isAtWork ? "" : " --evaluator \(who)")
  }

  /// Returns what can be done with a draft of what was submitted in the meantime.
  func wayPast(_ twin: Evaluation) -> String {
    "You have submitted this already, as \(twin.id). To submit this draft too, `quit` and resume it with "
      + "`\(evaluation.againCommand)`; `edit \(twin.id)` changes the other one, and "
      + "`drafts drop \(evaluation.id)` drops this one."
  }
}
