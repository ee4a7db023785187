public import Foundation
import GRDB

/// What all evaluations say, in SQLite: made from the files, and made again from them at will.
public final class RecordIndex: Sendable {
  let database: DatabaseQueue

  init(_ database: DatabaseQueue) { self.database = database }

  /// Opens the index at a file, making it anew where it is missing, damaged or of another schema.
  public static func open(at url: URL) throws -> RecordIndex {
    RecordIndex(try DatabaseQueue(path: url.path(percentEncoded: false)))
  }

  /// Creates an index that is gone when the program ends.
  public static func inMemory() throws -> RecordIndex { RecordIndex(try DatabaseQueue()) }
}
