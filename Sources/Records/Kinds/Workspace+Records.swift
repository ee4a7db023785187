package import Foundation
package import QualityModel

/// Reading records of any kind.
extension Workspace {
  /// Returns every record of a kind that can be read, with a finding for each that cannot.
  package func records<Kind: RecordKind>(of kind: Kind) -> Listing<Kind.Record> { kind.listing(in: self) }

  /// Returns a record by its id; without value and findings where there is none.
  package func record<Kind: RecordKind>(
    _ id: String, of kind: Kind
  ) throws(NotAnID) -> Reading<Stored<Kind.Record>> {
    record(at: try kind.path(of: id), of: kind)
  }

  /// Returns a record by its path; without value and findings where there is no such file.
  package func record<Kind: RecordKind>(at path: WorkspacePath, of kind: Kind) -> Reading<Stored<Kind.Record>> {
    do throws(CannotRead) {
      guard let bytes = try contents(of: path) else { return Reading(value: nil) }
      let reading = kind.read(bytes, at: path)
      return Reading(value: reading.value.map { Stored($0, at: path, bytes: bytes) }, findings: reading.findings)
    } catch {
      return Reading(value: nil, findings: [error.finding])
    }
  }

  /// Returns what is wrong with bytes that would become a file of the workspace.
  package func findings(in bytes: Data, at path: WorkspacePath) -> [Finding] {
    RecordKinds.kind(of: path)?.findings(in: bytes, at: path) ?? []
  }

  /// Returns the paths of a kind's files, in order; a folder that cannot be read is a finding.
  func paths(of kind: some RecordKind, findings: inout [Finding]) -> [WorkspacePath] {
    guard let folder = kind.place.folder else { return (try? kind.path(of: kind.word)).map { [$0] } ?? [] }
    return names(in: folder, ending: ".\(kind.place.ending)", findings: &findings)
      .compactMap { WorkspacePath("\(folder)/\($0)") }.filter(kind.holds)
  }

  func listing<Kind: RecordKind>(
    of kind: Kind, at paths: [WorkspacePath], findings: [Finding]
  ) -> Listing<Kind.Record> {
    paths.reduce(into: Listing(findings: findings)) { listing, path in
      let reading = record(at: path, of: kind)
      if let stored = reading.value { listing.records.append(stored) }
      listing.findings += reading.findings
      if reading.value == nil, reading.findings.isEmpty, isDanglingLink(path) {
        listing.findings.append(CannotRead(path: path.text, trouble: .leadsNowhere).finding)
      }
    }
  }

  /// A file that was moved away between listing and reading is not such a link, and no finding.
  func isDanglingLink(_ path: WorkspacePath) -> Bool {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: url(of: path).path(percentEncoded: false))) != nil
  }
}

/// What checking all records of a kind comes to.
package struct CheckedRecords: Sendable {
  /// A record that can be read.
  package struct Read: Sendable {
    /// Its file.
    package var path: WorkspacePath
    /// The people it names who ought to be in `people.yaml`.
    package var people: [PeopleAreListed.Named]
  }

  /// Everything that is wrong.
  package var findings: [Finding]
  /// The records that can be read.
  package var read: [Read]
}
