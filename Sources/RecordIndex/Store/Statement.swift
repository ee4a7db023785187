import Foundation
import GRDB
import GRDBSQLite

/// A prepared statement that is run many times, its values bound by position without a copy.
///
/// GRDB's own arguments are made for convenience; at millions of values they cost more than SQLite itself.
struct Statement {
  private let statement: GRDB.Statement
  private var handle: SQLiteStatement { statement.sqliteStatement }

  init(_ sql: String, in database: Database) throws { statement = try database.cachedStatement(sql: sql) }

  func bind(_ value: Int?, at index: Int32) {
    if let value { sqlite3_bind_int64(handle, index, Int64(value)) } else { sqlite3_bind_null(handle, index) }
  }

  func bind(_ value: Double?, at index: Int32) {
    if let value { sqlite3_bind_double(handle, index, value) } else { sqlite3_bind_null(handle, index) }
  }

  func bind(_ value: String?, at index: Int32) {
    guard var value else { return _ = sqlite3_bind_null(handle, index) }
    value.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        // Never a null pointer, which would bind NULL where an empty text was meant.
        guard let start = text.baseAddress else { return _ = sqlite3_bind_zeroblob(handle, index, 0) }
        _ = sqlite3_bind_text(handle, index, start, Int32(text.count), Self.copied)
      }
    }
  }

  func bind(_ value: [UInt8]?, at index: Int32) {
    guard let value else { return _ = sqlite3_bind_null(handle, index) }
    value.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, !bytes.isEmpty else { return _ = sqlite3_bind_zeroblob(handle, index, 0) }
      _ = sqlite3_bind_blob(handle, index, start, Int32(bytes.count), Self.copied)
    }
  }

  /// Binds values to the first places.
  func bind(_ values: [DatabaseValue]) {
    for (index, value) in zip(Int32(1)..., values) {
      switch value.storage {
      case .null: bind(Int?.none, at: index)
      case .int64(let number): bind(Int(number), at: index)
      case .double(let number): bind(number, at: index)
      case .string(let text): bind(text, at: index)
      case .blob(let data): bind([UInt8](data), at: index)
      }
    }
  }

  /// Runs the statement to its end, and makes it ready for the next values.
  func run() throws {
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: continue
      case SQLITE_DONE: return
      default: throw failure
      }
    }
  }

  /// Visits the rows for as long as the body says to go on.
  func visit(_ goesOn: (Columns) throws -> Bool) throws {
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: if try !goesOn(Columns(handle: handle)) { return }
      case SQLITE_DONE: return
      default: throw failure
      }
    }
  }

  private var failure: DatabaseError {
    let connection = sqlite3_db_handle(handle)
    return DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: sqlite3_errmsg(connection).map { String(cString: $0) })
  }

  /// Tells SQLite to copy what is bound before the call returns.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

/// The values of the row a statement is at; they are gone with the next step.
struct Columns {
  fileprivate let handle: SQLiteStatement

  func int(_ index: Int32) -> Int { Int(sqlite3_column_int64(handle, index)) }

  func optionalInt(_ index: Int32) -> Int? { isNull(index) ? nil : int(index) }

  func optionalDouble(_ index: Int32) -> Double? { isNull(index) ? nil : sqlite3_column_double(handle, index) }

  func text(_ index: Int32) -> String {
    guard let start = sqlite3_column_text(handle, index) else { return "" }
    return String(
      decoding: UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, index))), as: UTF8.self)
  }

  func optionalText(_ index: Int32) -> String? { isNull(index) ? nil : text(index) }

  func bytes(_ index: Int32) -> [UInt8]? {
    guard !isNull(index) else { return nil }
    guard let start = sqlite3_column_blob(handle, index) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, index))))
  }

  private func isNull(_ index: Int32) -> Bool { sqlite3_column_type(handle, index) == SQLITE_NULL }
}
