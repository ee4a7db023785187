import Notation
import QualityModel

/// Days, percentages and the ids of other records, by key.
extension ShapeReader {
  /// Returns a day; one that does not exist is noted.
  mutating func day(_ key: String, in fields: Fields, required what: String? = nil) -> Day? {
    guard let text = line(key, in: fields, required: what) else { return nil }
    guard let day = Day(text) else {
      refuse(.notADay(key, text), help: "write it as 2025-03-01", key, in: fields)
      return nil
    }
    return day
  }

  /// Returns a number from 0 to 100.
  mutating func percent(_ key: String, in fields: Fields) -> Double? {
    guard let number = number(key, in: fields) else { return nil }
    guard (0...100).contains(number) else {
      refuse(.notAPercentage(key), help: "give a number from 0 to 100", key, in: fields)
      return nil
    }
    return number
  }

  /// Returns the id of another record; one that cannot be an id is noted and missing.
  mutating func id(_ key: String, in fields: Fields, of what: String, required whole: String? = nil) -> String? {
    guard let text = line(key, in: fields, required: whole), let node = fields.members[key]?.value else { return nil }
    return checked(text, of: what, longest: Identifier.longest, at: fields.path.appending(key), node)
  }

  /// Returns the ids of other records, without those that cannot be one, which are noted; `nil` where none is one.
  mutating func ids(
    _ key: String, in fields: Fields, of what: String, longest: Int = Identifier.longest, required whole: String? = nil
  ) -> [String]? {
    let before = findings.count
    let items = list(key, in: fields, required: whole)
    let ids = items.compactMap { path, node in
      scalar(node, key, at: path).flatMap { checked($0, of: what, longest: longest, at: path, node) }
    }
    return ids.isEmpty && findings.count > before ? nil : ids
  }

  private mutating func checked(
    _ text: String, of what: String, longest: Int, at path: RecordPath, _ node: MarkedNode
  ) -> String? {
    if Identifier.isValid(text, longest: longest) { return text }
    note(Identifier.refusal(text, of: what, longest: longest, at: path), at: node)
    return nil
  }
}

extension Finding.Message {
  fileprivate static func notADay(_ key: String, _ text: String) -> Self {
    "`\(key)` should be a day, not `\(text.prefix(60))`\(Day.missing(in: text).map { ": \($0)" } ?? "")"
  }
  fileprivate static func notAPercentage(_ key: String) -> Self { "`\(key)` is not between 0 and 100" }
}
