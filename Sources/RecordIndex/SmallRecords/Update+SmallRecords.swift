import Foundation
import GRDB
import Notation
import QualityModel

extension Update {
  /// Records the file of a small record as it now is, in place of what the index held of it.
  package func put(_ record: SmallRecord, kind: String) throws {
    let statement = try Statement(
      "INSERT OR REPLACE INTO smallRecord VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", in: database)
    statement.bind(kind, at: 1)
    statement.bind(record.path, at: 2)
    statement.bind(record.id, at: 3)
    statement.bind(record.stamp, at: 4)
    statement.bind(record.state, at: 5)
    statement.bind(record.facts?.agent, at: 6)
    statement.bind(record.facts?.rubric, at: 7)
    statement.bind(record.facts?.day?.since1970, at: 8)
    statement.bind(record.facts?.status, at: 9)
    statement.bind((record.facts?.criteria ?? []).joined(separator: "\n"), at: 10)
    statement.bind(try StoredFinding.text(of: record.findings), at: 11)
    statement.bind([UInt8](record.content), at: 12)
    try statement.run()
  }

  /// Forgets the file of a small record that is gone.
  package func removeRecord(_ path: String, kind: String) throws {
    try database.execute(sql: "DELETE FROM smallRecord WHERE kind = ? AND path = ?", arguments: [kind, path])
  }

  /// Records how the folder of a kind was when its files were looked at.
  package func mark(_ folder: SmallRecord.Folder, ofRecords kind: String) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO recordFolder VALUES (?, ?, ?)",
      arguments: [kind, Data(folder.digest), try StoredFinding.text(of: folder.findings)])
  }

  /// Returns the folder of a kind as it was last recorded; `nil` where it was not.
  package func folder(ofRecords kind: String) throws -> SmallRecord.Folder? {
    try SmallRecord.Folder(of: kind, in: database)
  }
}

extension SmallRecord.Folder {
  /// Looks a kind's folder up; `nil` where it was never looked into.
  init?(of kind: String, in database: Database) throws {
    let statement = try Statement("SELECT digest, findings FROM recordFolder WHERE kind = ?", in: database)
    statement.bind(kind, at: 1)
    var known: Self?
    try statement.visit { columns in
      known = Self(digest: columns.bytes(0) ?? [], findings: try StoredFinding.findings(of: columns.optionalText(1)))
      return false
    }
    guard let known else { return nil }
    self = known
  }
}
