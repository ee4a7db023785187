import Foundation
import Notation
import QualityModel

/// A moment that a system writes into a file, in the user's zone where it names none.
struct StatedMoment: Hashable {
  /// The moment; `nil` where the text is not one.
  let date: Date?
  private let text: String
  /// Whether the text names a day alone.
  private let isDay: Bool
  /// Whether the text leaves open which moment it is, and nothing that the user said decides it.
  private let isAssumed: Bool

  init(_ text: String, clock: ClockReading) {
    self.text = text
    let written = WrittenDate(text)
    var clock = clock
    // Whether it is in the future is checked of every start.
    clock.latest = nil
    let moments = ChatMoments([text], clock: clock)
    let day = written.flatMap { $0.seconds == nil ? $0.onlyDay : nil }
    date = moments.start ?? day?.start
    isDay = moments.start == nil && day != nil
    isAssumed = isDay || date != nil && clock.zone == nil && written?.offset == nil
  }

  /// What a reader of the report should know of it.
  /// - Parameter zone: the zone that the file names elsewhere, without saying that its times are in it.
  func findings(in file: String, zone: String? = nil) -> [Finding] {
    let zone = zone.flatMap { TimeZone(identifier: $0)?.identifier } ?? "Europe/Berlin"
    if date == nil { return [.unclearStart(text, in: file)] }
    guard isAssumed else { return [] }
    let assumption: Assumption = isDay ? .day(otherwise: "a call list with the start") : .utc(otherwise: zone)
    return [.assumed([assumption], Place(file: file))]
  }
}

extension Finding {
  fileprivate static func unclearStart(_ text: String, in file: String) -> Finding {
    Finding(
      rule: TranscriptRules.badDate.name, severity: .warning,
      "`\(text)` is not a date that means the same to everyone, so the interaction has no start",
      help: "state the order with `--dates dmy` or `--dates mdy`, or import a call list with the start",
      place: Place(file: file))
  }
}
