import Notation
import QualityModel

extension TableFacts {
  /// Returns what a row holds besides the fields, and what of the fields could not be read.
  func metadata(ofRow row: Int) -> [String: JSONValue] {
    var metadata: [String: JSONValue] = [:]
    let fields = table.rows[row].fields
    for index in others where index < fields.count && !fields[index].isEmpty {
      metadata[keys[index]] = .string(fields[index])
    }
    for (field, rows) in unread where rows.contains(row) {
      for index in columns.sources[field]?.indices ?? []
      where fields.indices.contains(index) && !fields[index].isEmpty {
        metadata[keys[index]] = .string(fields[index])
      }
    }
    return metadata
  }

  /// Returns what the rows of a conversation hold besides the fields.
  func metadata(ofRows rows: [Int]) -> [String: JSONValue] {
    var metadata: [String: JSONValue] = [:]
    for row in rows.reversed() {
      let fields = table.rows[row].fields
      for index in others where index < fields.count && !fields[index].isEmpty {
        metadata[keys[index]] = .string(fields[index])
      }
    }
    return metadata
  }
}
