import QualityModel

/// Every kind of record that a workspace holds: what is not in this list is not a record.
package enum RecordKinds {
  /// All of them, in the order in which a name is looked up among them.
  package static let all: [any RecordKind] = [
    PeopleKind(), SettingsKind(), RubricKind(), KeptRubricKind(), InteractionKind(), DraftKind(), WorkshopKind(),
    CoachingPlanKind(), EvaluationKind(),
  ]

  /// Those whose records a person may name to open them.
  package static let offered: [any RecordKind] = all.filter(\.isOffered)

  /// Those whose records the index keeps.
  package static let indexed: [any RecordKind] = all.filter(\.isIndexed)

  /// Returns the kind of a file; `nil` for a medium, a template, and whatever does not belong to Sidetone.
  package static func kind(of path: WorkspacePath) -> (any RecordKind)? { all.first { $0.holds(path) } }

  /// What calibration sessions of a later version are kept as: not read here, and still part of the workspace.
  package static let ofLaterVersions = RecordPlace.folder("sessions/calibrations", ending: .json)
}

extension WorkspacePath {
  /// Whether git gets such a file without being asked for it: drafts are unfinished work.
  package var isShared: Bool { RecordKinds.kind(of: self)?.isShared ?? true }
}
