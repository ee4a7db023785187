import Notation

/// The line above a cue that says when it is shown: `00:01.000 --> 00:04.000`.
struct CueTiming: Hashable {
  /// In seconds; `nil` where it could not be read.
  var start: Double?
  /// In seconds; `nil` where it could not be read, or is not after the start.
  var end: Double?
  /// Whether both times could be read and are in their order.
  var isSound: Bool

  private static let arrow = Array("-->".utf8)

  /// Returns whether a line holds the arrow that only timings have.
  static func hasArrow(_ line: String) -> Bool { position(in: Array(line.utf8)) != nil }

  /// Reads the times on both sides of a line's arrow; `nil` where there is no arrow.
  init?(_ line: String) {
    let bytes = Array(line.utf8)
    guard let position = Self.position(in: bytes) else { return nil }
    start = Self.onlyTime(in: bytes[..<position])
    let after = bytes[(position + Self.arrow.count)...]
    end = Self.leadingTime(in: after) ?? Self.onlyTime(in: after)
    isSound = start != nil && end != nil
    guard let start, let end, end <= start else { return }
    // No length at all is how a time without an end is written; before its start is a mistake.
    isSound = end == start
    self.end = nil
  }

  private static func position(in bytes: [UInt8]) -> Int? {
    guard bytes.count >= arrow.count else { return nil }
    return (0...(bytes.count - arrow.count)).first {
      bytes[$0] == arrow[0] && bytes[$0 + 1] == arrow[1] && bytes[$0 + 2] == arrow[2]
    }
  }

  /// The settings of a cue may follow its second time, after a blank.
  private static func leadingTime(in bytes: ArraySlice<UInt8>) -> Double? {
    var rest = bytes.drop(while: \.isBlank)
    guard let time = ClockTime.take(from: &rest) else { return nil }
    return rest.first?.isBlank ?? true || opensSetting(rest) ? time : nil
  }

  /// Some tools forget the blank before the first setting, as in `00:04.000align:start`.
  private static func opensSetting(_ bytes: ArraySlice<UInt8>) -> Bool {
    let word = bytes.prefix(12).prefix(while: \.isLetter)
    return !word.isEmpty && bytes.dropFirst(word.count).first == .colon
  }

  /// Some tools put blanks inside a time, as in `00: 00: 01, 500`.
  private static func onlyTime(in bytes: ArraySlice<UInt8>) -> Double? {
    guard bytes.count < 100 else { return nil }
    var rest = bytes.filter { !$0.isBlank }[...]
    guard let time = ClockTime.take(from: &rest), rest.isEmpty else { return nil }
    return time
  }
}
