package import Foundation
import GRDB

/// What all evaluations say, in SQLite: made from the files, and made again from them at will.
///
/// It is handed values and answers with values; who reads files, and when, is not its business. Whatever is wrong with
/// its own file throws `IndexTrouble`, and the files still hold every answer.
package final class RecordIndex: Sendable {
  let database: DatabaseQueue

  /// How much of the file SQLite keeps in memory, in its own notation: 16 MB.
  static let cacheSize = -16_000

  private init(_ database: DatabaseQueue) { self.database = database }

  /// Opens the index at a file, rebuilding it where it is missing, damaged or of another schema.
  package static func open(at url: URL) throws -> RecordIndex {
    let path = url.path(percentEncoded: false)
    return try IndexTrouble.telling {
      try makeFolder(url.deletingLastPathComponent())
      do {
        return try RecordIndex(opened(path))
      } catch let error as DatabaseError where IndexTrouble.isDamage(error) {
        remove(path)
        return try RecordIndex(opened(path))
      }
    }
  }

  private static func makeFolder(_ folder: URL) throws(IndexTrouble) {
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw IndexTrouble(reason: "its folder cannot be created", isDamage: false)
    }
  }

  /// Creates an index that is gone when the program ends.
  package static func inMemory() throws -> RecordIndex {
    try IndexTrouble.telling {
      let database = try DatabaseQueue()
      try database.writeWithoutTransaction { try prepare($0) }
      return RecordIndex(database)
    }
  }

  /// Removes the index at a file, so that the next `open` rebuilds it.
  package static func remove(at url: URL) { remove(url.path(percentEncoded: false)) }

  private static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm", "-journal"] { try? FileManager.default.removeItem(atPath: path + ending) }
  }

  private static func opened(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    try PageSums.begin()
    configuration.prepareDatabase { database in
      PageSums.reserveRoom(in: database)
      try database.execute(
        sql:
          """
          PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;
          PRAGMA cache_size = \(cacheSize)
          """)
    }
    let database = try DatabaseQueue(path: path, configuration: configuration)
    try database.writeWithoutTransaction { try prepare($0) }
    return database
  }

  /// Makes the tables where there are none; those of another schema or program go first.
  private static func prepare(_ database: Database) throws {
    if try isOurs(database) { return }
    try database.inTransaction(.immediate) {
      guard try !isOurs(database) else { return .commit }
      guard try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0 else {
        throw DatabaseError(resultCode: .SQLITE_NOTADB, message: "of another schema")
      }
      try database.execute(sql: Schema.tables)
      try database.execute(
        sql: "PRAGMA application_id = \(Schema.application); PRAGMA user_version = \(Schema.version)")
      return .commit
    }
  }

  private static func isOurs(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "PRAGMA application_id") == Schema.application
      && Int.fetchOne(database, sql: "PRAGMA user_version") == Schema.version
  }
}
