import Foundation
import GRDB
import Notation

/// The first scan: what is done once for all evaluations rather than for each.
extension RecordIndex {
  /// Readies a first scan, or one that was left unfinished for being taken up again.
  ///
  /// Until it is complete nothing is forced to the disk: a killed program loses nothing by that. A machine that went
  /// down may have left anything, so what was read before it did is read again. At the end all rows are read once for
  /// each of SQLite's indexes: a hundred thousand of them stay in memory.
  package func resume() throws {
    try writing { database in
      try database.execute(sql: "UPDATE progress SET boot = ?", arguments: [Self.thisBoot])
      if try Int.fetchOne(database, sql: "SELECT count(*) FROM (SELECT 1 FROM evaluation LIMIT 1)") != 0 {
        try database.execute(sql: Schema.indexes)
      }
    }
    try settings("PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 10000; PRAGMA cache_size = -64000")
  }

  static let thisBoot: String = Machine.boot ?? "unknown"

  /// Changes how SQLite keeps the file, outside of any transaction.
  func settings(_ sql: String) throws {
    try IndexTrouble.telling { try database.writeWithoutTransaction { try $0.execute(sql: sql) } }
  }

  /// Ends the first scan: what is asked often is added up, what is looked up gets its order, and all of it is forced to
  /// the disk.
  package func complete() throws {
    try writing { database in
      // Nothing else is written from here on, so that another connection sees the same rows.
      let sums = SumsBeside(database)
      try database.execute(sql: Schema.indexes)
      let update = try Update(database)
      let twice = try String.fetchAll(
        database, sql: "SELECT id FROM evaluation WHERE state <> 0 GROUP BY id HAVING count(*) > 1")
      for id in twice { try update.settleCopies(of: id) }
      let cells = twice.isEmpty ? sums?.cells() : nil
      try put(cells ?? Cells(ofRowsIn: database), in: database)
      try database.execute(sql: "UPDATE progress SET isComplete = 1")
    }
    try settings(
      """
      PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 1000; PRAGMA cache_size = \(Self.cacheSize);
      PRAGMA wal_checkpoint(TRUNCATE)
      """)
    try writing { try $0.execute(sql: "UPDATE progress SET boot = ''") }
  }

  private func put(_ cells: Cells, in database: Database) throws {
    try database.execute(
      sql: "DELETE FROM scoreCell; DELETE FROM scoreBin; DELETE FROM failureCell; DELETE FROM criterionCell")
    try cells.write(to: database)
  }
}
