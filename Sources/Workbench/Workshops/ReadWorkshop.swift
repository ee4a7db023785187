package import Foundation
import Notation
package import QualityModel
import RecordIndex
import Records

/// Reads the study of one workshop.
package struct ReadWorkshop: Sendable {
  /// The workshop's id.
  package var id: String

  package init(_ id: String) { self.id = id }

  /// A study and what is wrong with it.
  package struct Answer: Sendable {
    /// The study; `nil` where errors make it unusable.
    package var workshop: Workshop?
    /// Its text as it is on disk.
    package var bytes: Data?
    /// Whether it was changed after it was declared.
    package var isChanged: Bool
    /// Everything found in it, by itself and among everything else in the workspace.
    package var findings: [Finding]
  }

  /// Answers with the study; throws `NotFound` with the nearest id.
  package func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    let reading = try workspace.record(id, of: .workshops)
    guard reading.value != nil || !reading.findings.isEmpty else {
      throw try NotFound(
        "workshop", id, among: world.ids(of: .workshops),
        otherwise: "`workshop list` shows them, `workshop new` creates one")
    }
    let among = try reading.value.map { try world.findings(inStudies: [$0]) } ?? []
    return Answer(
      workshop: reading.value?.record, bytes: reading.value?.bytes,
      isChanged: reading.value?.isChangedSinceDeclared ?? false, findings: reading.findings + among)
  }

  /// Answers with the study alone; throws `Refused` where it cannot be used.
  func usable(in world: World) throws -> (workshop: Workshop, isChanged: Bool) {
    let answer = try perform(in: world)
    guard let workshop = answer.workshop else {
      throw Refused("`\(id)` cannot be read", findings: answer.findings, help: "correct it with `open \(id)`")
    }
    return (workshop, answer.isChanged)
  }
}

extension World {
  /// Returns what is wrong or doubtful with studies among everything else in the workspace.
  func findings(inStudies workshops: [Stored<Workshop>]) throws -> [Finding] {
    workshops.isEmpty ? [] : try asking { try findings(inStudies: workshops, among: $0) }
  }

  /// What records are judged against beside themselves.
  func surroundings(in index: RecordIndex) throws -> RecordSurroundings {
    RecordSurroundings(of: try workspace, agents: Set(try index.agents()), now: now())
  }

  /// The same from an index that is up to date already.
  func findings(inStudies workshops: [Stored<Workshop>], among index: RecordIndex) throws -> [Finding] {
    WorkshopKind().findings(in: workshops, among: try surroundings(in: index))
  }
}
