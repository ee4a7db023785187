import Foundation
import GRDB
import QualityModel

/// One transaction of writing: all of it counts, or none.
package final class Update {
  let database: Database
  let words: Words
  /// Whether sums and indexes are there already and must follow every change.
  let isComplete: Bool
  let hasText: Bool
  var cells = Cells()
  private var folderNumbers: [String: Int] = [:]
  /// The folders that this transaction was the first to record: the index holds nothing else of them.
  private var newFolders: Set<Int> = []

  init(_ database: Database) throws {
    self.database = database
    words = Words(database)
    let row = try Row.fetchOne(database, sql: "SELECT isComplete, hasText FROM progress")
    isComplete = row?[0] ?? false
    hasText = (row?[1] ?? 0) != 0
  }

  func finish() throws {
    if isComplete { try cells.write(to: database) }
  }

  /// Records a file as it now is, in place of what the index held of it.
  package func put(_ file: IndexedFile, in folder: String) throws {
    let folder = try number(ofFolder: folder)
    if !newFolders.contains(folder) { try takeAway(file.name, from: folder) }
    var row = try file.facts.map { try EvaluationRow($0, words: words) } ?? EvaluationRow()
    row.id = file.name
    let statement = try Statement(EvaluationRow.insertion, in: database)
    row.bind(to: statement, folder: folder, stamp: file.stamp)
    try statement.run()
    row.number = Int(database.lastInsertedRowID)
    try forEachWord(in: row.tags, of: row, "INSERT OR IGNORE INTO tag VALUES (?, ?)")
    try forEachWord(in: row.failed, of: row, "INSERT OR IGNORE INTO failing VALUES (?, ?)")
    try put(file.revisions, of: row.number)
    try put(file.findings, isOfScore: false, of: row.number)
    try put(file.scoreFindings, isOfScore: true, of: row.number)
    if hasText { try put(file.texts, of: row.number) }
    if isComplete {
      cells.enter(row)
      if try isFiledTwice(file.name) { try settleCopies(of: file.name) }
    }
  }

  /// Forgets a file that is gone.
  package func remove(_ name: String, from folder: String) throws {
    let number = try number(ofFolder: folder)
    try takeAway(name, from: number)
    if try isFiled(name) { try settleCopies(of: name) }
  }

  /// Forgets a folder that is gone, with its files.
  package func removeFolder(_ path: String) throws {
    let number = try number(ofFolder: path)
    let names = try String.fetchAll(database, sql: "SELECT id FROM evaluation WHERE folder = ?", arguments: [number])
    for name in names { try remove(name, from: path) }
    try database.execute(sql: "DELETE FROM folder WHERE number = ?", arguments: [number])
    folderNumbers[path] = nil
    newFolders.remove(number)
  }

  /// Records how a folder was when its files were looked at.
  package func mark(_ folder: IndexedFolder) throws {
    let number = try number(ofFolder: folder.path)
    try database.execute(
      sql: """
        UPDATE folder SET mark = ?, digest = ?, files = (SELECT count(*) FROM evaluation WHERE folder = ?)
        WHERE number = ?
        """, arguments: [folder.mark, Data(folder.digest), number, number])
  }

  /// Returns the digest of a folder as it was last recorded; `nil` where it was not.
  ///
  /// Who compares it with the digest that a look at the folder rests on knows whether another look came in between.
  package func digest(ofFolder path: String) throws -> [UInt8]? {
    try Data.fetchOne(database, sql: "SELECT digest FROM folder WHERE path = ?", arguments: [path]).map(Array.init)
  }

  /// Records the state of a rubric's kept version that scores were checked against.
  package func setState(_ state: String, ofRubric id: String, version: Int) throws {
    let number = try words.number(ofRubric: id, version: version)
    try database.execute(sql: "UPDATE rubric SET state = ? WHERE number = ?", arguments: [state, number])
  }

  private func number(ofFolder path: String) throws -> Int {
    if let known = folderNumbers[path] { return known }
    try database.execute(
      sql: "INSERT INTO folder (path, mark, digest, files) VALUES (?, 0, x'', 0) ON CONFLICT DO NOTHING",
      arguments: [path])
    let isNew = database.changesCount > 0
    let number = try Int.fetchOne(database, sql: "SELECT number FROM folder WHERE path = ?", arguments: [path]) ?? 0
    folderNumbers[path] = number
    if isNew { newFolders.insert(number) }
    return number
  }

  private func takeAway(_ name: String, from folder: Int) throws {
    let statement = try Statement(
      "SELECT \(EvaluationRow.columns) FROM evaluation WHERE folder = ? AND id = ?", in: database)
    statement.bind(folder, at: 1)
    statement.bind(name, at: 2)
    var rows: [EvaluationRow] = []
    try statement.visit { columns in
      rows.append(EvaluationRow(columns))
      return true
    }
    for row in rows {
      cells.enter(row, sign: -1)
      try forEachWord(in: row.tags, of: row, "DELETE FROM tag WHERE word = ? AND evaluation = ?")
      try forEachWord(in: row.failed, of: row, "DELETE FROM failing WHERE word = ? AND evaluation = ?")
      try deleteParts(of: row.number)
    }
  }
}
