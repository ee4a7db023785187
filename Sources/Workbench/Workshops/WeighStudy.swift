package import Insights
import RecordIndex

/// Says what a study would take, before it is declared.
package struct WeighStudy: Sendable {
  /// What is known of the study.
  package var draft: StudyDraft

  package init(_ draft: StudyDraft) { self.draft = draft }

  /// Answers with the plan; `nil` while the study is not whole.
  package func perform(in world: World) throws -> WorkshopPlanning? {
    guard try draft.isWhole(in: world) else { return nil }
    let workshop = try draft.workshop(in: world)
    return WorkshopPlanning(workshop, figures: try world.asking { try $0.figures(of: workshop) })
  }
}
