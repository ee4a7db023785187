import Foundation
import GRDB
import Notation
import QualityModel

/// An evaluation that is filed in two places counts once: where its month is, and of several the last by path.
extension Update {
  /// Whether an evaluation's file is in any folder.
  func isFiled(_ id: String) throws -> Bool { try copies(of: id) > 0 }

  /// Whether an evaluation's file is in more than one folder.
  func isFiledTwice(_ id: String) throws -> Bool { try copies(of: id) > 1 }

  /// Lets the right one of an evaluation's copies count, and no other.
  func settleCopies(of id: String) throws {
    let statement = try Statement(
      """
      SELECT \(EvaluationRow.columns), folder.path FROM folder JOIN evaluation ON evaluation.folder = folder.number
      WHERE evaluation.id = ? AND evaluation.state <> 0 ORDER BY folder.path
      """.replacing("SELECT number", with: "SELECT evaluation.number"), in: database)
    statement.bind(id, at: 1)
    var copies: [(row: EvaluationRow, path: String)] = []
    try statement.visit { columns in
      copies.append((EvaluationRow(columns), columns.text(EvaluationRow.width)))
      return true
    }
    let chosen = copies.lastIndex { $0.path.hasSuffix($0.row.monthFolder) } ?? copies.count - 1
    for (index, copy) in copies.enumerated() { try setState(index == chosen ? 1 : 2, of: copy.row) }
  }

  private func setState(_ state: Int, of row: EvaluationRow) throws {
    guard row.state != state else { return }
    var changed = row
    changed.state = state
    if isComplete {
      cells.enter(row, sign: -1)
      cells.enter(changed)
    }
    try database.execute(
      sql: "UPDATE evaluation SET state = ? WHERE number = ?", arguments: [state, row.number])
  }

  private func copies(of id: String) throws -> Int {
    let statement = try Statement(
      "SELECT count(*) FROM folder CROSS JOIN evaluation ON evaluation.folder = folder.number AND evaluation.id = ?",
      in: database)
    statement.bind(id, at: 1)
    var count = 0
    try statement.visit { columns in
      count = columns.int(0)
      return false
    }
    return count
  }
}

extension EvaluationRow {
  /// The end of the folder's path that the row's submission belongs in: `/2026/11`.
  fileprivate var monthFolder: String {
    let month = Self.month(of: submittedAt)
    return month < 0 ? "/" : "/" + Month(number: month).path
  }
}
