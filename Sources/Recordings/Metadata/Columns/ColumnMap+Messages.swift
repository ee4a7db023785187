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

extension MetadataTable {
  /// Returns whether a column holds times of the day, and neither durations nor times since a beginning.
  func hasTimesOfDay(_ column: Int) -> Bool {
    let texts = texts(of: [column]).compactMap(\.self)
    let times = texts.compactMap { TurnTime($0) }
    guard !times.isEmpty, times.count == texts.count else { return false }
    if case .ofDay = TimeMeaning(times, stated: nil) { return true }
    return false
  }
}
