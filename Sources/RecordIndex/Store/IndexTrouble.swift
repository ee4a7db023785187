import Foundation
import GRDB

/// The index cannot be used; the files are untouched and hold every answer.
package struct IndexTrouble: Error, Hashable, Sendable {
  /// Why, in SQLite's or the system's words.
  package var reason: String
  /// Whether its file is damaged, so that it has to go.
  package var isDamage: Bool

  /// The trouble of an index whose file holds what no record can be.
  package static func damage(_ reason: String) -> IndexTrouble { IndexTrouble(reason: reason, isDamage: true) }

  /// Runs a body, and reports whatever SQLite finds wrong as trouble with the index; other errors pass.
  static func telling<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      let isPage = error.extendedResultCode == .SQLITE_IOERR_DATA
      let reason = isPage ? "a page is not as it was written" : error.message ?? "\(error.resultCode)"
      throw IndexTrouble(reason: reason, isDamage: isDamage(error))
    }
  }

  /// Whether rebuilding the file helps: it does where the file is damaged, not where the disk is full or locked.
  static func isDamage(_ error: DatabaseError) -> Bool {
    let damages: [ResultCode] = [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_CONSTRAINT]
    return damages.contains(error.resultCode.primaryResultCode) || error.extendedResultCode == .SQLITE_IOERR_DATA
  }
}
