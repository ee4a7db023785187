public import Foundation
public import Notation
public import QualityModel

/// The studies of a workspace: `workshop list`.
public struct WorkshopList: Hashable, Sendable, Encodable {
  /// The studies, the latest workshop first.
  public let workshops: [Row]

  /// Creates the list.
  /// - Parameter changed: the ids of those that were changed after they were declared.
  public init(_ workshops: [Workshop], changed: Set<String>, today: Day) {
    self.workshops = workshops.sorted { ($1.held, $0.id) < ($0.held, $1.id) }.map { workshop in
      Row(
        id: workshop.id, title: workshop.title, held: workshop.held.description, rubric: workshop.rubric,
        cohort: workshop.cohort.count, comparison: workshop.comparison.count, declared: workshop.declared?.at,
        changed: changed.contains(workshop.id),
        state: .init(of: workshop, on: today))
    }
  }

  /// One study of a list.
  public struct Row: Hashable, Sendable, Encodable {
    /// The workshop's id.
    public let id: String
    /// The name people use.
    public let title: String
    /// The day it is held.
    public let held: String
    /// The id of the rubric.
    public let rubric: String
    /// How many agents are trained.
    public let cohort: Int
    /// How many agents they are compared with.
    public let comparison: Int
    /// When it was declared; `nil` where it was not.
    public let declared: Date?
    /// Whether it was changed after that.
    public let changed: Bool
    /// How far it is.
    public let state: WorkshopPlanning.State
  }
}
