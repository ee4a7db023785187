import Notation
import QualityModel
import Records

/// A draft as it goes on: its answers as far as they mean the same in the rubric of today, and the facts of its
/// recording as they are now, with a sentence for everything that is not as it was left.
struct ResumedDraft {
  private(set) var evaluation: Evaluation
  private(set) var remarks: [String] = []

  /// - Parameter earlier: the rubric's text as it was kept for the draft's version; `nil` where there is none.
  /// - Parameter people: who is who: an agent that the draft did not have yet brings a team along.
  init(_ draft: Evaluation, rubric: Rubric, earlier: Rubric?, interaction: Interaction, people: People) {
    evaluation = draft
    evaluation.rubric = RubricReference(id: rubric.id, version: rubric.version)
    if draft.rubric.version != rubric.version {
      remarks.append("\(rubric.id) is now version \(rubric.version); answers are kept where they fit.")
    }
    let before = draft.askedAs ?? Self.meanings(earlier)
    let criteria = Dictionary(rubric.criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var kept: [Answer] = []
    for answer in draft.answers {
      if let fitted = fitted(answer, to: criteria[answer.criterion], before: before[answer.criterion]) {
        kept.append(fitted)
      }
    }
    evaluation.answers = kept
    take(interaction, people)
  }

  private static func meanings(_ rubric: Rubric?) -> [String: String] {
    Dictionary((rubric?.criteria ?? []).map { ($0.id, $0.meaning) }, uniquingKeysWith: { first, _ in first })
  }
}

// MARK: - What the rubric asks now

extension ResumedDraft {
  /// Returns an answer as it may stay: without what it said where the criterion means something else now, and `nil`
  /// where nothing is left of it.
  private mutating func fitted(_ answer: Answer, to criterion: Criterion?, before: String?) -> Answer? {
    guard let criterion else {
      guard !answer.answer.isEmpty || answer.hasEvidence else { return nil }
      let said = answer.answer.isEmpty ? "its note" : "its answer `\(answer.answer.prefix(60))`"
      remarks.append("`\(answer.criterion)` is no longer in \(evaluation.rubric.id): \(said) is left out.")
      return nil
    }
    guard !answer.answer.isEmpty, let reason = Self.change(of: criterion, from: before, answer.answer) else {
      return answer
    }
    remarks.append(
      "`\(criterion.id)` \(reason): its answer `\(answer.answer.prefix(60))` is dropped, and it is asked again.")
    let open = Answer(criterion: answer.criterion, answer: "", note: answer.note, evidence: answer.evidence)
    return open.note == nil && open.evidence == nil ? nil : open
  }

  private static func change(of criterion: Criterion, from before: String?, _ answer: String) -> String? {
    let now = criterion.meaning
    if let before, before != now {
      guard before.count + now.count <= 100 else {
        return "has other options, ranges or steps than when it was answered"
      }
      return "was \(before) and is \(now)"
    }
    return (try? criterion.parse(answer)) == nil ? "takes other answers now" : nil
  }
}

// MARK: - What the recording says now

extension ResumedDraft {
  /// Takes the facts of the recording, which may have been corrected since.
  private mutating func take(_ interaction: Interaction, _ people: People) {
    let before = RecordedFacts(of: evaluation)
    var summary = InteractionSummary(of: interaction)
    let isSameAgent = interaction.agent == nil || interaction.agent == evaluation.agent
    if let agent = interaction.agent { evaluation.agent = agent }
    // Where the recording names no team it is the agent's: of the day it was begun, and of today for another agent.
    if summary.team == nil {
      summary.team = isSameAgent ? evaluation.interaction.team : people.agent(evaluation.agent)?.team
    }
    evaluation.interaction = summary
    let said = interaction.customer ?? CustomerVoice()
    if said != (evaluation.customer ?? CustomerVoice()) { evaluation.customer = interaction.customer }
    let changes = RecordedFacts(of: evaluation).changes(since: before)
    guard !changes.isEmpty else { return }
    remarks.append(
      "The recording was corrected since the draft was left, and is taken as it is now: "
        + "\(changes.joined(separator: "; ")).")
  }
}

/// What an evaluation holds of its recording, in words.
private struct RecordedFacts {
  private let facts: [(name: String, text: String)]

  init(of evaluation: Evaluation) {
    let (interaction, customer) = (evaluation.interaction, evaluation.customer)
    facts = [
      ("agent", evaluation.agent), ("team", interaction.team ?? "none"), ("channel", interaction.channel.rawValue),
      ("start", interaction.startedAt.map(Timestamp.text) ?? "none"),
      ("duration", interaction.duration.map(ClockTime.text) ?? "none"), ("reason", interaction.reason ?? "none"),
      ("organization", interaction.organization ?? "none"),
      ("customer rating", customer?.rating?.shortest ?? "none"),
      ("resolved", customer?.resolved.map { $0 ? "yes" : "no" } ?? "unknown"),
      ("follow-up", customer?.followUp ?? "none"),
    ]
  }

  func changes(since before: RecordedFacts) -> [String] {
    zip(before.facts, facts).compactMap { old, new in
      old.text == new.text ? nil : "\(new.name) \(old.text.prefix(60)) → \(new.text.prefix(60))"
    }
  }
}
