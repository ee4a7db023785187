import QualityModel

extension ChatMoments {
  /// The findings about the dates of a file.
  func findings(in source: SourceText) -> [Finding] {
    if let doubt { return [.unclearDates(doubt, in: source.file)] }
    return (atClockChange > 0 ? [.clockChange(atClockChange, in: source.file)] : [])
      + (assumed.isEmpty ? [] : [.assumed(assumed, Place(file: source.file))])
  }

  /// What was taken in the reading that was chosen: the order of dates that could be read in another, and the zone.
  static func assumptions(
    _ written: [WrittenDate?], _ stamps: [String], _ order: DateOrder, _ clock: ClockReading
  ) -> [Assumption] {
    var assumed: [Assumption] = []
    let open = written.firstIndex { date in
      date.map { $0.separator != nil && Set($0.days.filter { $0.key != .yearFirst }.values).count > 1 } ?? false
    }
    if let open, clock.dates == nil {
      let other: DateOrder = order == .dayFirst ? .monthFirst : .dayFirst
      assumed.append(
        Assumption(
          "`\(stamps[open])` is written \(order.words)", general: "dates are written \(order.words)",
          otherwise: "`--dates \(other.rawValue)`"))
    }
    if clock.zone == nil, written.contains(where: { $0?.offset == nil }) {
      assumed.append(.utc())
    }
    return assumed
  }
}

extension Finding {
  fileprivate static func unclearDates(_ doubt: ChatMoments.Doubt, in file: String) -> Finding {
    let (rule, help) =
      switch doubt {
      case .open(let open): (TranscriptRules.dateOrder, DateOrder.help(for: open))
      case .contradiction:
        (
          TranscriptRules.dateOrder,
          "correct one of them; `--dates dmy` or `--dates mdy` can only state the order of all"
        )
      case .unreadable: (TranscriptRules.badDate, "write it as `2026-11-20 14:03`")
      case .future: (TranscriptRules.badDate, "correct it, or \(DateOrder.help(for: DateOrder.allCases))")
      }
    return Finding(
      rule: rule.name, severity: .warning, .unclearDates(doubt), help: help, place: Place(file: file))
  }

  fileprivate static func clockChange(_ count: Int, in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.clockChange.name, severity: .warning, .clockChange(count),
      help: "check the zone; an offset behind each time in the file leaves no doubt", place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static func unclearDates(_ doubt: ChatMoments.Doubt) -> Self {
    switch doubt {
    case .open(let orders):
      """
      the dates of the messages can be read with the \(DateOrder.choice(of: orders)), so none was taken, and the chat has \
      no start
      """
    case .unreadable(let text, let order):
      """
      `\(text)` is not a date with a time\(order.map { " and the \($0.words)" } ?? "")\(WrittenDate.remark(on: text)), \
      so no date was taken
      """
    case .future(let text): "`\(text)` is in the future as it was read, so no date was taken"
    case .contradiction(let first, let second):
      "`\(first)` and `\(second)` contradict each other on whether the day comes first, so no date was taken"
    }
  }

  fileprivate static func clockChange(_ count: Int) -> Self {
    let messages = count == 1 ? "the time of a message is" : "the times of \(count) messages are"
    return """
      \(messages) from an hour in which clocks were changed: where it comes twice, the earlier time was taken, and the \
      later one for a message that follows a later message
      """
  }
}
