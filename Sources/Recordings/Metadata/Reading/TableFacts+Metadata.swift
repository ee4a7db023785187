import Notation
import QualityModel

extension TableFacts {
  /// Returns what a row holds besides the fields, and what of the fields could not be read.
  func metadata(ofRow row: Int) -> [String: JSONValue] { metadata(ofRows: [row]) }

  /// Returns what the rows of a conversation hold besides the fields, and what of the fields could not be read; of
  /// several values the first.
  func metadata(ofRows rows: [Int]) -> [String: JSONValue] {
    var metadata: [String: JSONValue] = [:]
    for row in rows.reversed() {
      keep(others, ofRow: row, in: &metadata)
      for (field, unread) in unread where unread.contains(row) {
        keep(columns.sources[field]?.indices ?? [], ofRow: row, in: &metadata)
      }
    }
    return metadata
  }

  private func keep(_ indices: [Int], ofRow row: Int, in metadata: inout [String: JSONValue]) {
    let fields = table.rows[row].fields
    for index in indices where fields.indices.contains(index) && !fields[index].isEmpty {
      metadata[keys[index]] = .string(fields[index])
    }
  }
}
