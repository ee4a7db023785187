extension ColumnMap {
  /// The columns that are not fields and have several values in one conversation: they are about its messages.
  var ofMessages: Set<Int> {
    let ids = texts(of: .id)
    return Set(
      unused(besides: []).filter { column in
        var values: [String: String] = [:]
        return zip(ids, table.texts(of: [column])).contains { id, value in
          guard let id, let value else { return false }
          defer { values[id] = value }
          return values[id].map { $0 != value } ?? false
        }
      })
  }
}
