package import Notation

/// What can be asked of a small record without reading it: whose it is, what it is about, and where it is in its life.
package struct RecordFacts: Hashable, Sendable {
  /// The agent's id; `nil` where it is not about one agent.
  package var agent: String?
  /// The rubric's id.
  package var rubric: String?
  /// The day that it belongs to: of a session or a workshop the one on which it was held.
  package var day: Day?
  /// Where it is in its life, as its file writes it.
  package var status: String?
  /// The ids of the criteria that it is about.
  package var criteria: [String]

  package init(
    agent: String? = nil, rubric: String? = nil, day: Day? = nil, status: String? = nil, criteria: [String] = []
  ) {
    self.agent = agent
    self.rubric = rubric
    self.day = day
    self.status = status
    self.criteria = criteria
  }
}
