package import Insights
package import Notation
package import QualityModel

/// What a workshop's study has and needs: `workshop show`, `workshop new`.
package struct StudyAnswer: CommandAnswer {
  private let planning: WorkshopPlanning
  private let today: Day
  private let people: People
  package let findings: [Finding]
  package let remarks: [String]

  /// Creates the answer.
  /// - Parameter path: the file of a study that was just declared; `nil` for one that was declared before.
  package init(
    _ planning: WorkshopPlanning, today: Day, people: People, findings: [Finding], declaredIn path: String? = nil
  ) {
    self.planning = planning
    self.today = today
    self.people = people
    self.findings = findings
    let id = planning.workshop.id
    remarks = path.map { ["Declared \($0). `undo` reverts it; `workshop show \(id)` shows it."] } ?? []
  }

  package var document: Document { WorkshopPage(planning, today: today, people: people).document }
  package var json: AnswerText { .json(of: planning) }
}
