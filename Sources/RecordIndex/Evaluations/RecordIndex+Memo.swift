import Foundation
import GRDB

extension RecordIndex {
  /// Returns a number that was worked out from files whose stamp is given; works it out and remembers it where the
  /// stamp is another one. An empty stamp is never trusted.
  package func remembered(_ key: String, stamp: [UInt8], _ workOut: () throws -> Int) throws -> Int {
    let known = try reading { database in
      try Row.fetchOne(database, sql: "SELECT stamp, value FROM memo WHERE key = ?", arguments: [key])
    }
    if let known, !stamp.isEmpty, Array(known[0] as Data) == stamp { return known[1] }
    let value = try workOut()
    try writing { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO memo VALUES (?, ?, ?)", arguments: [key, Data(stamp), value])
    }
    return value
  }
}
