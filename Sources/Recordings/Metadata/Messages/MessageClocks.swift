import QualityModel

/// The messages of one conversation that have times of the day and no dates.
struct MessageClocks {
  /// The rows in the order in which they were written: a file with the newest first is turned round.
  let members: [Int]
  /// The seconds after the first message, by row; empty where the messages have dates, or no times.
  let offsets: [Int: Double]

  init(_ members: [Int], _ columns: MessageRows.Columns) {
    let times = members.map { columns.common.clocks?[$0] }
    let known = times.compactMap(\.self)
    let steps = Array(zip(known, known.dropFirst()))
    let isNewestFirst =
      known.first != known.last && steps.allSatisfy { $0 >= $1 && !DayClock.passesMidnight(from: $0, to: $1) }
    self.members = isNewestFirst ? members.reversed() : members
    let rows = self.members.filter { columns.common.clocks?[$0] != nil }
    let clocks = rows.compactMap { columns.common.clocks?[$0] }
    offsets = Dictionary(uniqueKeysWithValues: zip(rows, DayClock(clocks, saysHalf: true).offsets(of: clocks)))
  }
}

extension Finding {
  /// The finding for messages with times of day and no dates.
  static func clocksAlone(_ title: String, _ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.dayUnknown.name, severity: .warning,
      "`\(title)` has times of day without dates, so the conversations have no start, and a day ends where times go back",
      help:
        "name the column of the date too (here DAY): \(MetadataField.startedAt.option(mapping: title, after: "DAY"))",
      place: place)
  }
}
