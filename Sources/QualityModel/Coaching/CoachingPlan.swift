package import Foundation
package import Notation

/// What a coach and an agent agreed on, and what became of it: `sessions/coaching/<id>.json`.
///
/// A plan is a draft while it is talked through, agreed once both have read it back, and closed when the next session
/// with the same agent has kept its verdicts.
package struct CoachingPlan: Hashable, Sendable, Codable {
  /// The format this version reads and writes.
  package static let format = "sidetone.coaching/1"

  /// Where a plan is in its life.
  package enum Status: String, Hashable, Sendable, Codable, CaseIterable { case draft, agreed, closed }

  /// The file format with its number.
  package var format: String
  /// The id, which is also the file's stem.
  package var id: String
  /// Where it is in its life.
  package var status: Status
  /// The agent's id.
  package var agent: String
  /// The coach's id.
  package var coach: String
  /// The rubric whose criteria are coached.
  package var rubric: RubricReference
  /// The days of the evaluations that it rests on; follow-ups measure from its first day.
  package var window: DayWindow
  /// When preparing began.
  package var startedAt: Date
  /// The day of the session: evaluations of contacts before it are before, of those after it after.
  package var held: Day
  /// When both agreed; `nil` for a draft.
  package var agreedAt: Date?
  /// The plan whose verdict this session opened with; `nil` for a first one.
  package var follows: String?
  /// What is coached: at most two criteria, the first first.
  package var focus: [Focus]
  /// The criterion on which the agent stands out, which the session began with.
  package var strength: String?
  /// Why the focus is another one than the evaluations suggest; `nil` where it is not.
  package var focusBecause: String?
  /// The agent's own words on the matter.
  package var agentView: String?
  /// The day of the follow-up.
  package var due: Day?
  /// When the agent acknowledged the plan; `nil` where that did not happen.
  package var acknowledgedAt: Date?
  /// What the agent sees differently; it stays beside the plan.
  package var disagreement: Disagreement?
  /// When the next session closed it.
  package var closedAt: Date?

  package init(
    id: String, status: Status = .draft, agent: String, coach: String, rubric: RubricReference, window: DayWindow,
    startedAt: Date, held: Day, agreedAt: Date? = nil, follows: String? = nil, focus: [Focus] = [],
    strength: String? = nil, focusBecause: String? = nil, agentView: String? = nil, due: Day? = nil,
    acknowledgedAt: Date? = nil, disagreement: Disagreement? = nil, closedAt: Date? = nil
  ) {
    format = Self.format
    self.id = id
    self.status = status
    self.agent = agent
    self.coach = coach
    self.rubric = rubric
    self.window = window
    self.startedAt = startedAt
    self.held = held
    self.agreedAt = agreedAt
    self.follows = follows
    self.focus = focus
    self.strength = strength
    self.focusBecause = focusBecause
    self.agentView = agentView
    self.due = due
    self.acknowledgedAt = acknowledgedAt
    self.disagreement = disagreement
    self.closedAt = closedAt
  }

  /// The most criteria that one session coaches: people change one or two habits at a time.
  package static let mostFocus = 2

  /// What the agent sees differently.
  package struct Disagreement: Hashable, Sendable, Codable {
    /// When it was said.
    package var at: Date
    /// The agent's words.
    package var text: String

    package init(at: Date, text: String) {
      self.at = at
      self.text = text
    }
  }
}

extension CoachingPlan {
  /// One behaviour that is coached.
  package struct Focus: Hashable, Sendable, Codable {
    /// The criterion's id.
    package var criterion: String
    /// Its title when the plan was agreed, for when the rubric no longer has it.
    package var title: String
    /// The agent's mean on it in the plan's window, 0–100.
    package var from: Double?
    /// The mean to reach, 0–100.
    package var target: Double
    /// How many evaluations after the session show a change from `from` to `target` 80 times in 100; `nil` where that
    /// cannot be determined.
    package var evaluations: Int?
    /// The moments that the plan pointed to.
    package var evidence: [Moment]
    /// What the agent practises.
    package var practice: String?
    /// What the agent undertakes, in the agent's words.
    package var commitment: String?
    /// What became of it; `nil` until the next session.
    package var outcome: Outcome?

    package init(
      criterion: String, title: String, from: Double? = nil, target: Double, evaluations: Int? = nil,
      evidence: [Moment] = [], practice: String? = nil, commitment: String? = nil, outcome: Outcome? = nil
    ) {
      self.criterion = criterion
      self.title = title
      self.from = from
      self.target = target
      self.evaluations = evaluations
      self.evidence = evidence
      self.practice = practice
      self.commitment = commitment
      self.outcome = outcome
    }
  }

  /// A moment of an interaction that a point of a plan is tied to.
  package struct Moment: Hashable, Sendable, Codable {
    /// The evaluation's id.
    package var evaluation: String
    /// The interaction's id.
    package var interaction: String
    /// When the interaction began.
    package var startedAt: Date?
    /// Seconds from its start.
    package var at: Double?
    /// The transcript's line, from 1.
    package var line: Int?
    /// What was said.
    package var quote: String?
    /// The evaluator's note.
    package var note: String?

    package init(
      evaluation: String, interaction: String, startedAt: Date? = nil, at: Double? = nil, line: Int? = nil,
      quote: String? = nil, note: String? = nil
    ) {
      self.evaluation = evaluation
      self.interaction = interaction
      self.startedAt = startedAt
      self.at = at
      self.line = line
      self.quote = quote
      self.note = note
    }
  }
}
