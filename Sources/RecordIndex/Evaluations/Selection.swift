import Foundation
import GRDB
package import QualityModel

/// A query in the index's own words.
struct Selection {
  private(set) var conditions = ["state = 1"]
  private(set) var arguments: [DatabaseValue] = []

  /// The condition that a row must meet.
  var sql: String { conditions.joined(separator: " AND ") }

  init(_ query: Query, words: Words) throws {
    for term in query.terms {
      let condition = try sql(of: term.condition, words)
      // What a record does not say is not so: excluding it must let the record through.
      conditions.append(term.isExcluded ? "NOT coalesce((\(condition)), 0)" : "(\(condition))")
    }
  }

  /// Narrows to what counts toward scores: submitted and disputed, and the headline's purposes unless the query says.
  mutating func narrowToCounted(_ query: Query) {
    conditions.append("status IN (\(Codes.submitted), \(Codes.disputed))")
    guard !query.namesPurpose else { return }
    conditions.append("purpose IN (\(Codes.headline.sorted().map(String.init).joined(separator: ", ")))")
  }

  private mutating func sql(of condition: Query.Condition, _ words: Words) throws -> String {
    switch condition {
    case .word(let word, let texts): return try sql(of: word, texts, words)
    case .rubric(let names): return names.isEmpty ? "0" : names.map { sql(of: $0) }.joined(separator: " OR ")
    case .figure(let figure, let bounds):
      return sql(of: figure == .score ? "percent" : "rating", bounds)
    case .time(let from, let until):
      let low = from.map { "occurredAt >= \(bound($0.timeIntervalSince1970))" }
      let high = until.map { "occurredAt < \(bound($0.timeIntervalSince1970))" }
      return [low, high].compactMap(\.self).joined(separator: " AND ").nonEmpty ?? "1"
    case .resolved(let isResolved): return "resolved = \(isResolved ? 1 : 0)"
    case .failed(let values): return try sql(ofFailed: values, words)
    case .text(let text):
      guard let phrase = FullText.phrase(text) else { return "0" }
      return "number IN (SELECT rowid FROM words WHERE words MATCH \(bound(phrase)))"
    }
  }

  private mutating func sql(of word: Query.Word, _ texts: [String], _ words: Words) throws -> String {
    switch word {
    case .interaction: return "interaction IN (\(texts.map { bound($0) }.joined(separator: ", ")))"
    case .channel:
      return "channel IN (\(list(texts.map { text in Codes.channels.firstIndex { $0.rawValue == text } })))"
    case .purpose:
      return "purpose IN (\(list(texts.map { text in Codes.purposes.firstIndex { $0.rawValue == text } })))"
    case .status: return "status IN (\(list(texts.map { text in Codes.statuses.firstIndex { $0.rawValue == text } })))"
    case .tag:
      let numbers = list(try texts.map(words.known))
      return "EXISTS (SELECT 1 FROM tag WHERE tag.word IN (\(numbers)) AND tag.evaluation = number)"
    case .band:
      // Its name is a title of the rubric's, and people do not remember where a title has capitals.
      return "band IN (\(list(try texts.flatMap(words.knownInAnyCase))))"
    case .agent, .team, .evaluator, .reason:
      return "\(word.rawValue) IN (\(list(try texts.map(words.known))))"
    }
  }

  private func sql(ofFailed values: [String], _ words: Words) throws -> String {
    var conditions: [String] = []
    if values.contains("yes") { conditions.append("length(failed) > 0") }
    if values.contains("no") { conditions.append("length(failed) = 0") }
    let numbers = list(try values.filter { $0 != "yes" && $0 != "no" }.map(words.known))
    conditions.append(
      "EXISTS (SELECT 1 FROM failing WHERE failing.word IN (\(numbers)) AND failing.evaluation = number)")
    return conditions.joined(separator: " OR ")
  }

  private mutating func sql(of name: Query.RubricName) -> String {
    let version = name.version.map { " AND version = \($0)" } ?? ""
    return "rubric IN (SELECT number FROM rubric WHERE id = \(bound(name.id))\(version))"
  }

  private mutating func sql(of column: String, _ bounds: Query.Bounds) -> String {
    let low = bounds.low.map { "\(column) \(bounds.includesLow ? ">=" : ">") \(bound($0))" }
    let high = bounds.high.map { "\(column) \(bounds.includesHigh ? "<=" : "<") \(bound($0))" }
    return [low, high].compactMap(\.self).joined(separator: " AND ").nonEmpty ?? "\(column) IS NOT NULL"
  }

  private func list(_ numbers: [Int?]) -> String { numbers.compactMap { $0.map(String.init) }.joined(separator: ", ") }

  private mutating func bound(_ value: some DatabaseValueConvertible) -> String {
    arguments.append(value.databaseValue)
    return "?\(arguments.count)"
  }
}

extension Query {
  /// Whether it says which purposes count.
  var namesPurpose: Bool {
    terms.contains { term in
      if case .word(.purpose, _) = term.condition { return !term.isExcluded }
      return false
    }
  }

  /// Whether it asks for words in notes, quotes or summaries.
  package var asksForText: Bool {
    terms.contains { term in
      if case .text = term.condition { return true }
      return false
    }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
