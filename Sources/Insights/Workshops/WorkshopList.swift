package import Foundation
package import Notation
package import QualityModel

/// The studies of a workspace: `workshop list`.
package struct WorkshopList: Hashable, Sendable, Encodable {
  /// The studies, the latest workshop first.
  package let workshops: [Row]

  /// Creates the list.
  /// - Parameter changed: the ids of those that were changed after they were declared.
  package init(_ workshops: [Workshop], changed: Set<String>, today: Day) {
    self.workshops = workshops.sorted { ($1.held, $0.id) < ($0.held, $1.id) }.map { workshop in
      Row(
        id: workshop.id, title: workshop.title, held: workshop.held.description, rubric: workshop.rubric,
        cohort: workshop.cohort.count, comparison: workshop.comparison.count, declared: workshop.declared?.at,
        changed: changed.contains(workshop.id),
        state: .init(of: workshop, on: today))
    }
  }

  /// One study of a list.
  package struct Row: Hashable, Sendable, Encodable {
    /// The workshop's id.
    package let id: String
    /// The name people use.
    package let title: String
    /// The day it is held.
    package let held: String
    /// The id of the rubric.
    package let rubric: String
    /// How many agents are trained.
    package let cohort: Int
    /// How many agents they are compared with.
    package let comparison: Int
    /// When it was declared; `nil` where it was not.
    package let declared: Date?
    /// Whether it was changed after that.
    package let changed: Bool
    /// How far it is.
    package let state: WorkshopPlanning.State
  }
}
