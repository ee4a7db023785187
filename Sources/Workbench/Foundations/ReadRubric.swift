package import Foundation
package import QualityModel
import Records

/// Reads one rubric, the current version or one that is kept.
package struct ReadRubric: Sendable {
  /// The rubric's id, or `id@version`.
  package var name: String

  package init(_ name: String) { self.name = name.lowercased() }

  /// A rubric and what is wrong with it.
  package struct Answer: Sendable {
    /// The rubric; `nil` where errors make it unusable.
    package var rubric: Rubric?
    /// Its text as it is on disk.
    package var bytes: Data?
    /// Everything found in it.
    package var findings: [Finding]
  }

  /// Answers with the rubric; throws `NotFound` with the nearest id.
  package func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let version = parts.count > 1 ? Int(parts[1]) : nil
    let reading = try workspace.rubric(parts.first ?? name, version: version)
    guard parts.count == 1 || version != nil, reading.value != nil || !reading.findings.isEmpty else {
      throw NotFound(
        "rubric", name, among: workspace.rubrics().records.map(\.record.id),
        otherwise: "`rubric list` shows them, `rubric new` creates one")
    }
    return Answer(rubric: reading.value?.record, bytes: reading.value?.bytes, findings: reading.findings)
  }
}
