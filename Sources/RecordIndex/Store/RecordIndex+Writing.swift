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

  /// Whether texts are to be handed over with every file: full text is there, or being filled.
  package func keepsText() throws -> Bool {
    try reading { try Int.fetchOne($0, sql: "SELECT hasText FROM progress") != 0 }
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

  /// Readies a first scan, or one that was left unfinished for being taken up again.
  ///
  /// Until it is complete nothing is forced to the disk: a killed program loses nothing by that. A machine that went
  /// down may have left anything, so what was read before it did is read again.
  package func resume() throws {
    try writing { database in
      try database.execute(sql: "UPDATE progress SET boot = ?", arguments: [Self.thisBoot])
      if try Int.fetchOne(database, sql: "SELECT count(*) FROM (SELECT 1 FROM evaluation LIMIT 1)") != 0 {
        try database.execute(sql: Schema.indexes)
      }
    }
    try settings("PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 10000")
  }

  private static let thisBoot: String =
    (try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)) ?? "unknown"

  private func settings(_ sql: String) throws {
    try IndexTrouble.telling { try database.writeWithoutTransaction { try $0.execute(sql: sql) } }
  }

  /// Ends the first scan: what is asked often is added up, what is looked up gets its order, and all of it is forced to
  /// the disk.
  package func complete() throws {
    try writing { database in
      try database.execute(sql: Schema.indexes)
      let update = try Update(database)
      let twice = try String.fetchAll(
        database, sql: "SELECT id FROM evaluation WHERE state <> 0 GROUP BY id HAVING count(*) > 1")
      for id in twice { try update.settleCopies(of: id) }
      try addUp(database)
      try database.execute(sql: "UPDATE progress SET isComplete = 1")
    }
    try settings(
      "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 1000; PRAGMA wal_checkpoint(TRUNCATE)")
    try writing { try $0.execute(sql: "UPDATE progress SET boot = ''") }
  }

  private func addUp(_ database: Database) throws {
    try database.execute(
      sql: "DELETE FROM scoreCell; DELETE FROM scoreBin; DELETE FROM failureCell; DELETE FROM criterionCell")
    var cells = Cells()
    let sql = "SELECT \(EvaluationRow.countedColumns) FROM evaluation WHERE state = 1"
    try Statement(sql, in: database).visit { columns in
      cells.enter(EvaluationRow(counted: columns))
      return true
    }
    try cells.write(to: database)
  }

  /// Makes full text ready to be filled; every evaluation's texts then go through `putTexts`.
  ///
  /// From now on changes are entered too, so that what others change in the meantime is not lost; filling that broke
  /// off is taken up by filling again.
  package func beginText() throws {
    try writing { try $0.execute(sql: "\(Schema.text); UPDATE progress SET hasText = 2") }
  }

  /// Records texts of files that the index knows already; one it does not know is left out.
  package func putTexts(_ texts: [(folder: String, name: String, texts: [String])]) throws {
    try writing { database in
      let update = try Update(database)
      let find = try Statement(
        """
        SELECT number FROM evaluation
        WHERE folder = (SELECT number FROM folder WHERE path = ?) AND id = ? AND state <> 0
        """, in: database)
      for text in texts where !text.texts.isEmpty {
        find.bind(text.folder, at: 1)
        find.bind(text.name, at: 2)
        var number: Int?
        try find.visit { columns in
          number = columns.int(0)
          return false
        }
        if let number { try update.put(text.texts, of: number) }
      }
    }
  }

  /// Ends the filling of full text: it can be asked.
  package func completeText() throws { try writing { try $0.execute(sql: "UPDATE progress SET hasText = 1") } }

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
