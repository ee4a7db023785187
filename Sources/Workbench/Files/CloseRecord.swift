package import Foundation
package import QualityModel
import Records

/// Takes a file back from the editor: checked, and written only if it is sound and was not changed in the meantime.
package struct CloseRecord: Sendable {
  /// The file as it was opened.
  package var opened: OpenRecord.Answer
  /// The bytes as the editor left them.
  package var bytes: Data

  package init(_ opened: OpenRecord.Answer, bytes: Data) {
    self.opened = opened
    self.bytes = bytes
  }

  /// Writes the file, and answers with warnings; throws `Refused` with everything wrong in it.
  package func perform(in world: World) throws -> [Finding] {
    let workspace = try world.workspace
    guard bytes != opened.bytes, let path = WorkspacePath(opened.path) else { return [] }
    let findings = workspace.findings(in: bytes, at: path)
    guard findings.allSatisfy({ $0.severity == .warning }) else {
      throw Refused(
        "\(opened.path) was not changed: it would be broken", findings: findings,
        help: "edit it again, or leave it as it was")
    }
    let change = Change(
      "change \(path.stem)", by: world.actor, at: world.now(),
      edits: [.replace(path, .bytes(opened.bytes), with: bytes)])
    try workspace.perform(change, journal: world.journal)
    guard path == .people, let before = PeopleReader.read(opened.bytes).value,
      let after = PeopleReader.read(bytes).value
    else { return findings }
    // The file is written even where it cannot be found out who still names them.
    return findings + ((try? FindRemovedPeople(before: before, after: after).perform(in: world)) ?? [])
  }
}
