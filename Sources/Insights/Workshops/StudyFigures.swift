package import QualityModel

/// What the evaluations of a study's rubric come to: the material that planning is made from.
package struct StudyFigures: Hashable, Sendable {
  /// All of them, by agent and month.
  package var months: [ScoreTally]
  /// Those in the window before, by agent.
  package var before: [ScoreTally]
  /// Those in the window after, by agent.
  package var after: [ScoreTally]
  /// Those in each later window, by agent.
  package var retention: [[ScoreTally]]
  /// How many of the study's agents in the windows after it had been submitted when it was declared.
  package var early: Int

  /// Creates figures.
  package init(
    months: [ScoreTally] = [], before: [ScoreTally] = [], after: [ScoreTally] = [], retention: [[ScoreTally]] = [],
    early: Int = 0
  ) {
    self.months = months
    self.before = before
    self.after = after
    self.retention = retention
    self.early = early
  }
}
