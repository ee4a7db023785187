import GRDB

/// The texts that many records share, each looked up once a transaction.
final class Words {
  private let database: Database
  private var months: [Int: String] = [:]
  private var numbers: [String: Int] = [:]
  private var texts: [Int: String] = [:]
  private var criteria: [String: [String: Int]] = [:]
  private var criterionNames: [Int: (rubric: String, id: String)] = [:]
  private var rubrics: [String: [Int: Int]] = [:]
  private var rubricNames: [Int: (id: String, version: Int)] = [:]

  init(_ database: Database) { self.database = database }

  /// Returns a text's number, giving it one where it has none.
  func number(of text: String) throws -> Int {
    if let known = numbers[text] { return known }
    let number = try known(text) ?? inserted("INSERT INTO word (text) VALUES (?)") { $0.bind(text, at: 1) }
    numbers[text] = number
    return number
  }

  /// Returns a text's number; `nil` where no record holds it.
  func known(_ text: String) throws -> Int? {
    try first("SELECT number FROM word WHERE text = ?") {
      $0.bind(text, at: 1)
    } read: {
      $0.int(0)
    }
  }

  /// Returns the numbers of the texts that are the same but for the case of their letters, A to Z.
  func knownInAnyCase(_ text: String) throws -> [Int] {
    let statement = try Statement("SELECT number FROM word WHERE text = ? COLLATE NOCASE", in: database)
    statement.bind(text, at: 1)
    var numbers: [Int] = []
    try statement.visit { columns in
      numbers.append(columns.int(0))
      return true
    }
    return numbers
  }

  /// Returns the text behind a number.
  func text(_ number: Int) throws -> String {
    if let known = texts[number] { return known }
    let text = try first("SELECT text FROM word WHERE number = ?") {
      $0.bind(number, at: 1)
    } read: {
      $0.text(0)
    }
    guard let text else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a word is missing") }
    texts[number] = text
    return text
  }

  /// Returns a month as answers write it; `nil` where that is not known.
  func month(_ number: Int) -> String? {
    if let known = months[number] { return known }
    let text = EvaluationRow.text(ofMonth: number)
    months[number] = text
    return text
  }

  /// Returns a criterion's number, giving it one where it has none; a criterion is the same in all versions.
  func number(ofCriterion id: String, in rubric: String) throws -> Int {
    if let known = criteria[rubric]?[id] { return known }
    let known = try first("SELECT number FROM criterion WHERE rubric = ? AND id = ?") { statement in
      statement.bind(rubric, at: 1)
      statement.bind(id, at: 2)
    } read: {
      $0.int(0)
    }
    let number =
      try known
      ?? inserted("INSERT INTO criterion (rubric, id) VALUES (?, ?)") { statement in
        statement.bind(rubric, at: 1)
        statement.bind(id, at: 2)
      }
    criteria[rubric, default: [:]][id] = number
    return number
  }

  /// Returns the criterion behind a number.
  func criterion(_ number: Int) throws -> (rubric: String, id: String) {
    if let known = criterionNames[number] { return known }
    let name = try first("SELECT rubric, id FROM criterion WHERE number = ?") {
      $0.bind(number, at: 1)
    } read: {
      (rubric: $0.text(0), id: $0.text(1))
    }
    guard let name else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a criterion is missing") }
    criterionNames[number] = name
    return name
  }

  /// Returns a rubric version's number, giving it one where it has none.
  func number(ofRubric id: String, version: Int) throws -> Int {
    if let known = rubrics[id]?[version] { return known }
    let known = try first("SELECT number FROM rubric WHERE id = ? AND version = ?") { statement in
      statement.bind(id, at: 1)
      statement.bind(version, at: 2)
    } read: {
      $0.int(0)
    }
    let number =
      try known
      ?? inserted("INSERT INTO rubric (id, version, state) VALUES (?, ?, '')") { statement in
        statement.bind(id, at: 1)
        statement.bind(version, at: 2)
      }
    rubrics[id, default: [:]][version] = number
    return number
  }

  /// Returns the rubric version behind a number.
  func rubric(_ number: Int) throws -> (id: String, version: Int) {
    if let known = rubricNames[number] { return known }
    let name = try first("SELECT id, version FROM rubric WHERE number = ?") {
      $0.bind(number, at: 1)
    } read: {
      (id: $0.text(0), version: $0.int(1))
    }
    guard let name else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a rubric is missing") }
    rubricNames[number] = name
    return name
  }

  private func first<Value>(
    _ sql: String, _ bind: (Statement) -> Void, read: (Columns) -> Value
  ) throws -> Value? {
    let statement = try Statement(sql, in: database)
    bind(statement)
    var value: Value?
    try statement.visit { columns in
      value = read(columns)
      return false
    }
    return value
  }

  private func inserted(_ sql: String, _ bind: (Statement) -> Void) throws -> Int {
    let statement = try Statement(sql, in: database)
    bind(statement)
    try statement.run()
    return Int(database.lastInsertedRowID)
  }
}
