import Foundation
import GRDB
package import QualityModel

/// What hangs on an evaluation's row: tags, changes, findings, texts.
extension Update {
  func deleteParts(of number: Int) throws {
    var parts = [
      "DELETE FROM revision WHERE evaluation = ?", "DELETE FROM finding WHERE evaluation = ?",
      "DELETE FROM evaluation WHERE number = ?",
    ]
    if hasText { parts.append("DELETE FROM words WHERE rowid = ?") }
    for sql in parts {
      let statement = try Statement(sql, in: database)
      statement.bind(number, at: 1)
      try statement.run()
    }
  }

  /// Runs a statement for each word of a list that the row holds packed: its tags, or the criteria that failed it.
  func forEachWord(in words: [UInt8], of row: EvaluationRow, _ sql: String) throws {
    guard !words.isEmpty else { return }
    let statement = try Statement(sql, in: database)
    var unpacker = Unpacker(words)
    while let word = unpacker.next() {
      statement.bind(word, at: 1)
      statement.bind(row.number, at: 2)
      try statement.run()
    }
  }

  func put(_ revisions: [RevisionFact], of number: Int) throws {
    for revision in revisions {
      let statement = try Statement("INSERT INTO revision VALUES (?, ?, ?, ?)", in: database)
      statement.bind(number, at: 1)
      statement.bind(revision.at.timeIntervalSince1970, at: 2)
      statement.bind(revision.by, at: 3)
      statement.bind(revision.reason, at: 4)
      try statement.run()
    }
  }

  func put(_ findings: [Finding], isOfScore: Bool, of number: Int) throws {
    for finding in findings {
      let statement = try Statement("INSERT INTO finding VALUES (?, NULL, ?, ?, ?)", in: database)
      statement.bind(number, at: 1)
      statement.bind(isOfScore ? 1 : 0, at: 2)
      statement.bind(finding.severity == .error ? 1 : 0, at: 3)
      statement.bind(try StoredFinding.text(of: finding), at: 4)
      try statement.run()
    }
  }

  func put(_ texts: [String], of number: Int) throws {
    let statement = try Statement("INSERT OR REPLACE INTO words (rowid, text) VALUES (?, ?)", in: database)
    statement.bind(number, at: 1)
    statement.bind(texts.joined(separator: FullText.seam), at: 2)
    try statement.run()
  }

  /// Records which folders cannot be looked into, in place of those known before.
  package func setFolderFindings(_ findings: [Finding]) throws {
    try database.execute(sql: "DELETE FROM finding WHERE evaluation IS NULL AND recording IS NULL")
    for finding in findings {
      try database.execute(
        sql: "INSERT INTO finding VALUES (NULL, NULL, 0, ?, ?)",
        arguments: [finding.severity == .error, try StoredFinding.text(of: finding)])
    }
  }
}
