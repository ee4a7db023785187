import Notation
import QualityModel

extension TableFacts {
  /// Returns what a row holds besides the fields, and what of the fields could not be read.
  func metadata(ofRow row: Int) -> [String: JSONValue] {
    var metadata: [String: JSONValue] = [:]
    keep(others, ofRow: row, in: &metadata)
    for (field, rows) in unread where rows.contains(row) {
      keep(columns.sources[field]?.indices ?? [], ofRow: row, in: &metadata)
    }
    return metadata
  }

  /// Returns what the rows of a conversation hold besides the fields.
  func metadata(ofRows rows: [Int]) -> [String: JSONValue] {
    var metadata: [String: JSONValue] = [:]
    for row in rows.reversed() { keep(others, ofRow: row, in: &metadata) }
    return metadata
  }

  private func keep(_ indices: [Int], ofRow row: Int, in metadata: inout [String: JSONValue]) {
    let fields = table.rows[row].fields
    for index in indices where fields.indices.contains(index) && !fields[index].isEmpty {
      metadata[keys[index]] = .string(fields[index])
    }
  }
}
