import Foundation
import GRDB
import QualityModel

extension RecordIndex {
  /// Whether the first scan is through, so that questions can be answered.
  package func isComplete() throws -> Bool {
    try reading { database in
      let row = try Row.fetchOne(database, sql: "SELECT isComplete, boot FROM progress")
      let boot: String = row?[1] ?? ""
      guard boot.isEmpty || boot == Self.thisBoot else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the machine went down while it was made")
      }
      return row?[0] ?? false
    }
  }

  /// Whether full text is there.
  package func hasText() throws -> Bool {
    try reading { try Int.fetchOne($0, sql: "SELECT hasText FROM progress") == 1 }
  }

  /// Returns how many files the index knows, readable or not.
  package func fileCount() throws -> Int {
    try reading { try Int.fetchOne($0, sql: "SELECT count(*) FROM evaluation") ?? 0 }
  }

  /// Whether texts are to be handed over with every file: full text is there, or being filled.
  package func keepsText() throws -> Bool {
    try reading { try Int.fetchOne($0, sql: "SELECT hasText FROM progress") != 0 }
  }

  /// Returns the folders the index knows, by path.
  package func folders() throws -> [String: IndexedFolder] {
    try reading { database in
      let rows = try Row.fetchAll(database, sql: "SELECT path, mark, digest FROM folder")
      return rows.reduce(into: [:]) { folders, row in
        let folder = IndexedFolder(row)
        folders[folder.path] = folder
      }
    }
  }

  /// Returns what the index knows of a folder; `nil` where it does not know it.
  package func folder(at path: String) throws -> IndexedFolder? {
    try reading { database in
      try Row.fetchOne(database, sql: "SELECT path, mark, digest FROM folder WHERE path = ?", arguments: [path])
        .map(IndexedFolder.init)
    }
  }

  /// Returns the stamps of the files in a folder, by name.
  package func stamps(in folder: String) throws -> [String: Int] {
    try reading { database in
      let statement = try Statement(
        "SELECT id, stamp FROM evaluation WHERE folder = (SELECT number FROM folder WHERE path = ?)", in: database)
      statement.bind(folder, at: 1)
      var stamps: [String: Int] = [:]
      try statement.visit { columns in
        stamps[columns.text(0)] = columns.int(1)
        return true
      }
      return stamps
    }
  }

  /// The state of each rubric version that evaluations were scored against, when they were looked at.
  package struct RubricState: Hashable, Sendable {
    /// The rubric's id.
    package var id: String
    /// Its version.
    package var version: Int
    /// What distinguished one text from another; empty where there was none.
    package var state: String
  }

  /// Returns the rubric versions that evaluations were scored against, with their state at the time.
  package func rubricStates() throws -> [RubricState] {
    try reading { database in
      try Row.fetchAll(database, sql: "SELECT id, version, state FROM rubric ORDER BY id, version").map {
        RubricState(id: $0[0], version: $0[1], state: $0[2])
      }
    }
  }

  /// Returns the files that were scored against a rubric version, by folder.
  package func files(scoredAgainst id: String, version: Int) throws -> [String: [String]] {
    try reading { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT folder.path, evaluation.id FROM evaluation JOIN folder ON folder.number = evaluation.folder
          WHERE evaluation.state <> 0
            AND evaluation.rubric = (SELECT number FROM rubric WHERE id = ? AND version = ?)
          """, arguments: [id, version])
      return Dictionary(grouping: rows, by: { $0[0] as String }).mapValues { $0.map { $0[1] as String } }
    }
  }

  /// Writes in one transaction.
  package func update<Value>(_ body: (Update) throws -> Value) throws -> Value {
    try writing { database in
      let update = try Update(database)
      let value = try body(update)
      try update.finish()
      return value
    }
  }

  /// Reads in one transaction: one view of everything, and one lock for hundreds of lookups.
  func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try IndexTrouble.telling { try database.read(body) }
  }

  func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try IndexTrouble.telling {
      try database.writeWithoutTransaction { database in
        var value: Value?
        try database.inTransaction(.immediate) {
          value = try body(database)
          return .commit
        }
        guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return value
      }
    }
  }
}

extension IndexedFolder {
  /// Creates the entry from its path, mark and digest.
  fileprivate init(_ row: Row) { self.init(path: row[0], mark: row[1], digest: Array(row[2] as Data)) }
}
