/// A line above the talk that says when it began: `Chat started: 2026-11-20 02:03 PM UTC`.
struct StartLine {
  /// The line's index, from 0.
  let line: Int
  /// The moment it names.
  let moments: ChatMoments

  private static let keys: Set<String> = [
    "chat started", "conversation started", "call started", "started", "started at", "start", "start time", "timestamp",
    "date",
  ]

  /// Returns the first such line of some.
  static func find(in lines: ArraySlice<String>, clock: ClockReading) -> StartLine? {
    for (index, line) in zip(lines.indices, lines) {
      guard let value = value(of: line.onOneLine), let date = WrittenDate(value), !date.isTimeAlone,
        date.seconds != nil
      else { continue }
      return StartLine(line: index, moments: ChatMoments([value], clock: clock))
    }
    return nil
  }

  /// Whether a label is the beginning of such a line.
  static func isKey(_ label: String) -> Bool { keys.contains(label.lowercased()) }

  /// What is behind `Timestamp:` or `Chat started on`.
  private static func value(of line: String) -> String? {
    let ends = [":", " on "].compactMap { line.firstRange(of: $0) }.sorted { $0.lowerBound < $1.lowerBound }
    guard let end = ends.first, isKey(String(line[..<end.lowerBound])) else { return nil }
    return line[end.upperBound...].description.onOneLine
  }
}
