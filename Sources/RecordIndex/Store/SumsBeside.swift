import Dispatch
import GRDB
import Synchronization

/// Adds up all rows that are committed on another core and through a connection of its own, while SQLite orders them.
final class SumsBeside: Sendable {
  private let group = DispatchGroup()
  private let sums = Mutex<Cells?>(nil)

  /// Begins to add up; `nil` for an index in memory, which has one connection.
  init?(_ database: Database) {
    guard let path = try? String.fetchOne(database, sql: "SELECT file FROM pragma_database_list WHERE name = 'main'"),
      !path.isEmpty
    else { return nil }
    DispatchQueue.global().async(group: group) { [self] in
      var configuration = Configuration()
      configuration.readonly = true
      let counted = try? DatabaseQueue(path: path, configuration: configuration).read { try Cells(ofRowsIn: $0) }
      sums.withLock { $0 = counted }
    }
  }

  /// Returns the sums as soon as they are there; `nil` where the rows could not be read.
  func cells() -> Cells? {
    group.wait()
    return sums.withLock { $0 }
  }
}

extension Cells {
  /// Adds up every row that counts.
  init(ofRowsIn database: Database) throws {
    self.init()
    let sql = "SELECT \(EvaluationRow.countedColumns) FROM evaluation WHERE state = 1"
    try Statement(sql, in: database).visit { columns in
      enter(EvaluationRow(counted: columns))
      return true
    }
  }
}
