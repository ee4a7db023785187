import Foundation
import GRDB
import Notation
package import QualityModel

extension RecordIndex {
  /// Returns the small records that a query lets through and that can be read, by path.
  package func records(_ query: SmallRecordQuery) throws -> [SmallRecord] {
    try reading { database in
      let (condition, arguments) = query.condition
      // With the `+` the order is no reason for SQLite to look at all records of the kind, path by path.
      return try Self.records("\(condition) ORDER BY +path", arguments, in: database)
    }
  }

  /// Returns what is known of the small records that a query lets through, without what they hold.
  package func facts(_ query: SmallRecordQuery) throws -> [RecordFacts] {
    try reading { database in
      let (condition, arguments) = query.condition
      let statement = try Statement(
        "SELECT agent, rubric, day, status, criteria FROM smallRecord WHERE \(condition)", in: database)
      statement.bind(arguments)
      var facts: [RecordFacts] = []
      try statement.visit { columns in
        facts.append(RecordFacts(columns, from: 0))
        return true
      }
      return facts
    }
  }

  /// Returns the ids of the small records that a query lets through, in order.
  package func ids(_ query: SmallRecordQuery) throws -> [String] {
    try reading { database in
      let (condition, arguments) = query.condition
      return try String.fetchAll(
        database, sql: "SELECT id FROM smallRecord WHERE \(condition) ORDER BY +path",
        arguments: StatementArguments(arguments))
    }
  }

  /// Returns the small records of a kind in which an error was found, or that are about a rubric that is not known.
  package func doubtful(_ kind: String, knownRubrics: [String]) throws -> [SmallRecord] {
    try reading { database in
      let used = try String.fetchAll(
        database, sql: "SELECT DISTINCT rubric FROM smallRecord WHERE kind = ? AND rubric IS NOT NULL",
        arguments: [kind])
      let unknown = Set(used).subtracting(knownRubrics).sorted()
      let places = unknown.map { _ in "?" }.joined(separator: ", ")
      // Each half by an index of its own: nearly always there are none.
      return try Self.records(
        """
        rowid IN (
          SELECT rowid FROM smallRecord WHERE kind = ?1 AND state <> 1 AND state = \(SmallRecord.State.faulty)
          UNION SELECT rowid FROM smallRecord
            WHERE kind = ?1 AND rubric IN (\(places)) AND state <> \(SmallRecord.State.unreadable)) ORDER BY path
        """, [kind.databaseValue] + unknown.map(\.databaseValue), in: database)
    }
  }

  /// Returns what reading the small records of a kind found, by path, after what keeps their folder from being read.
  package func findings(ofRecords kind: String) throws -> [Finding] {
    try reading { database in
      let texts = try String.fetchAll(
        database,
        sql: """
          SELECT findings FROM (
            SELECT 0 AS place, '' AS path, findings FROM recordFolder WHERE kind = ?1 AND findings IS NOT NULL
            UNION ALL SELECT 1, path, findings FROM smallRecord WHERE kind = ?1 AND findings IS NOT NULL)
          ORDER BY place, path
          """, arguments: [kind])
      return try texts.flatMap(StoredFinding.findings)
    }
  }

  /// Returns the stamps of the files of a kind, by path.
  package func stamps(ofRecords kind: String) throws -> [String: Int] {
    try reading { database in
      let statement = try Statement("SELECT path, stamp FROM smallRecord WHERE kind = ?", in: database)
      statement.bind(kind, at: 1)
      var stamps: [String: Int] = [:]
      try statement.visit { columns in
        stamps[columns.text(0)] = columns.int(1)
        return true
      }
      return stamps
    }
  }

  /// Returns the folder of a kind as the index last saw it; `nil` where it never did.
  package func folder(ofRecords kind: String) throws -> SmallRecord.Folder? {
    try reading { try SmallRecord.Folder(of: kind, in: $0) }
  }

  private static func records(
    _ condition: String, _ arguments: [DatabaseValue], in database: Database
  ) throws -> [SmallRecord] {
    let statement = try Statement(
      """
      SELECT path, id, stamp, state, content, findings, agent, rubric, day, status, criteria
      FROM smallRecord WHERE \(condition)
      """, in: database)
    statement.bind(arguments)
    var records: [SmallRecord] = []
    try statement.visit { columns in
      records.append(
        SmallRecord(
          path: columns.text(0), id: columns.text(1), stamp: columns.int(2), facts: RecordFacts(columns, from: 6),
          isSound: columns.int(3) == SmallRecord.State.sound, content: Data(columns.bytes(4) ?? []),
          findings: try StoredFinding.findings(of: columns.optionalText(5))))
      return true
    }
    return records
  }
}

extension RecordFacts {
  /// Takes the facts from the columns of a row: agent, rubric, day, status and criteria.
  fileprivate init(_ columns: Columns, from first: Int32) {
    self.init(
      agent: columns.optionalText(first), rubric: columns.optionalText(first + 1),
      day: columns.optionalInt(first + 2).map(Day.init(since1970:)), status: columns.optionalText(first + 3),
      criteria: columns.text(first + 4).split(separator: "\n").map(String.init))
  }
}
