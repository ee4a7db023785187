import Foundation
import GRDB
import QualityModel

extension RecordIndex {
  /// Returns the stamps of the recordings the index knows, by id.
  package func recordingStamps() throws -> [String: Int] {
    try reading { database in
      var stamps: [String: Int] = [:]
      try Statement("SELECT id, stamp FROM recording", in: database).visit { columns in
        stamps[columns.text(0)] = columns.int(1)
        return true
      }
      return stamps
    }
  }

  /// Returns the readable recordings that no evaluation counts for, the oldest first; one whose time is unknown comes
  /// last. What was voided counts nowhere, so its recording waits again.
  package func unscored(limit: Int? = nil) throws -> [String] {
    try reading { database in
      try String.fetchAll(
        database, sql: "SELECT id \(Self.unscoredSQL) ORDER BY startedAt NULLS LAST, id LIMIT \(limit ?? -1)")
    }
  }

  /// Returns how many readable recordings no evaluation counts for.
  package func unscoredCount() throws -> Int {
    try reading { try Int.fetchOne($0, sql: "SELECT count(*) \(Self.unscoredSQL)") ?? 0 }
  }

  private static let unscoredSQL = """
    FROM recording WHERE isReadable = 1
      AND NOT EXISTS (SELECT 1 FROM evaluation WHERE evaluation.interaction = recording.id AND evaluation.state = 1
        AND evaluation.status <> \(Codes.voided))
    """

  /// Returns how many recordings there are, and how many of them cannot be read.
  package func recordingCounts() throws -> (all: Int, unreadable: Int) {
    try reading { database in
      let row = try Row.fetchOne(database, sql: "SELECT count(*), count(*) - total(isReadable) FROM recording")
      return (row?[0] ?? 0, row?[1] ?? 0)
    }
  }
}

extension Update {
  /// Records a recording as it now is, in place of what the index held of it.
  package func put(_ recording: IndexedRecording) throws {
    try removeRecording(recording.id)
    try database.execute(
      sql: "INSERT INTO recording (id, stamp, isReadable, startedAt) VALUES (?, ?, ?, ?)",
      arguments: [
        recording.id, recording.stamp, recording.isReadable, recording.startedAt?.timeIntervalSince1970,
      ])
    let number = database.lastInsertedRowID
    for finding in recording.findings {
      try database.execute(
        sql: "INSERT INTO finding VALUES (NULL, ?, 0, ?, ?)",
        arguments: [number, finding.severity == .error, try StoredFinding.text(of: finding)])
    }
  }

  /// Forgets a recording that is gone.
  package func removeRecording(_ id: String) throws {
    try database.execute(
      sql: "DELETE FROM finding WHERE recording = (SELECT number FROM recording WHERE id = ?)", arguments: [id])
    try database.execute(sql: "DELETE FROM recording WHERE id = ?", arguments: [id])
  }
}
