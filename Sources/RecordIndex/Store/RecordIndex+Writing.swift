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
