import Notation
import Recordings

/// A moment that a word of a line names.
enum Spot: Equatable {
  /// A line or a time: `@14`, `@1:23`.
  case place(TranscriptPlace)
  /// The moment marked while listening: `@.`.
  case mark

  /// Creates the moment that a word names; `nil` for any other: `@` begins one only before a digit, a time or a single
  /// `.`.
  init?(_ word: some StringProtocol) {
    guard word.first == "@" else { return nil }
    if word == "@." {
      self = .mark
      return
    }
    var text = word.dropFirst()
    while let last = text.last, ",.;)".contains(last) { text = text.dropLast() }
    if text.utf8.count <= 9, text.allSatisfy({ $0.isASCII && $0.isNumber }), let line = Int(text) {
      self = .place(.line(line))
    } else if let seconds = ClockTime.seconds(text) {
      self = .place(.time(seconds))
    } else {
      return nil
    }
  }
}
