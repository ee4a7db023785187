/// The keys under `metadata` of the columns of a table that are not fields.
struct MetadataKeys {
  /// The keys by which a record says what it came from; a column with such a title would be taken for that, or lost.
  private static let reserved = Set(SourceKey.allCases.map(\.rawValue))

  /// The key of each column.
  private let keys: [String]

  init(of titles: [ColumnTitle]) {
    var taken = Set(titles.map(\.text)).union(Self.reserved)
    keys = titles.map { title in
      guard Self.reserved.contains(title.text) else { return title.text }
      var key = "column-\(title.text)"
      while !taken.insert(key).inserted { key += "-2" }
      return key
    }
  }

  subscript(column: Int) -> String { keys[column] }
}
