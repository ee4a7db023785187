import CPageSums
import GRDB
import GRDBSQLite

/// The sum that each page of the index carries, so that one that was damaged is noticed before it answers.
///
/// SQLite's own checks find a page whose parts do not fit together; they do not find a digit that became another.
enum PageSums {
  private static let registration = page_sums_register()

  /// Has every database that is opened from now on sum its pages.
  static func begin() throws {
    guard registration == SQLITE_OK else {
      throw DatabaseError(resultCode: ResultCode(rawValue: registration), message: "pages cannot be summed")
    }
  }

  /// Keeps room for a sum on each page; a database that has pages already stays as it is.
  static func reserveRoom(in database: Database) {
    var width = page_sums_width
    sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_RESERVE_BYTES, &width)
  }
}

extension RecordIndex {
  /// Reads every page, and throws `IndexTrouble` where one is not as it was written.
  package func verify() throws {
    let complaint = try reading { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
    if let complaint, complaint != "ok" { throw IndexTrouble.damage("a page is not as it was written") }
  }
}
