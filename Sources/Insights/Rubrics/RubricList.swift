package import QualityModel

/// The rubrics of a workspace, and how often each was used: `rubric list --json`.
package struct RubricList: Hashable, Sendable, Encodable {
  /// The rubrics, in the order given.
  package var rubrics: [Row]

  /// Creates the list of rubrics.
  /// - Parameter used: how many evaluations were scored against each rubric, by id, in any version.
  package init(_ rubrics: [Rubric], used: [String: Int] = [:]) {
    self.rubrics = rubrics.map { Row($0, evaluations: used[$0.id] ?? 0) }
  }

  /// One rubric of a list.
  package struct Row: Hashable, Sendable, Encodable {
    /// The rubric's id.
    package var id: String
    /// Its current version.
    package var version: Int
    /// The name people use.
    package var title: String
    /// The channels it is meant for; empty means all.
    package var channels: [Channel]
    /// How many criteria it has.
    package var criteria: Int
    /// How many evaluations were scored against it, in any version.
    package var evaluations: Int

    init(_ rubric: Rubric, evaluations: Int) {
      id = rubric.id
      version = rubric.version
      title = rubric.title
      channels = rubric.channels
      criteria = rubric.criteria.count
      self.evaluations = evaluations
    }
  }
}
