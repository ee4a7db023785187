package import Foundation
import Notation
package import QualityModel

/// What is known about a workshop: its study, and the evaluations and rubrics to judge it by.
package struct ComparisonRecords: Sendable {
  /// The study.
  package var workshop: Workshop
  /// Evaluations by the study's rubric, of every agent, in the days that `reach` names; others do no harm.
  package var evaluations: [EvaluationFacts]
  /// The versions of the rubric that they were scored against, as far as they can be read.
  package var rubrics: [Rubric]
  /// The other studies of the workspace.
  package var otherWorkshops: [Workshop]
  /// The means to reach.
  package var settings: Settings
  /// The purposes of evaluations that count.
  package var purposes: Set<Evaluation.Purpose>
  /// Whether the study's file is no longer what was declared.
  package var isChangedSinceDeclared: Bool
  /// The present moment, which windows may not have reached.
  package var now: Date

  package init(
    workshop: Workshop, evaluations: [EvaluationFacts], rubrics: [Rubric], otherWorkshops: [Workshop] = [],
    settings: Settings = Settings(), purposes: Set<Evaluation.Purpose> = [.monitoring, .workshop],
    isChangedSinceDeclared: Bool = false, now: Date
  ) {
    self.workshop = workshop
    self.evaluations = evaluations
    self.rubrics = rubrics
    self.otherWorkshops = otherWorkshops
    self.settings = settings
    self.purposes = purposes
    self.isChangedSinceDeclared = isChangedSinceDeclared
    self.now = now
  }

  /// The moments whose evaluations matter for a study: from two windows before the one before it, which show how much
  /// agents go up and down anyway, to the end of the last.
  package static func reach(of workshop: Workshop) -> Range<Date> {
    let ends = ([workshop.before, workshop.after] + workshop.retention).map(\.moments.upperBound)
    let start = workshop.before.earlier(by: 2).moments.lowerBound
    return start..<max(start, ends.max() ?? start)
  }
}

extension DayWindow {
  /// Returns the window of the same length that is so many lengths before this one.
  func earlier(by lengths: Int) -> DayWindow {
    let shift = days * lengths
    return .init(from: from.advanced(by: -shift), to: to.advanced(by: -shift))
  }
}
