import QualityModel

/// A word behind a number that says what is counted.
///
/// A number counts as it is typed, so a unit other than that of the question may say that another number is meant.
struct Unit {
  /// The words that mean the same unit.
  private let words: Set<String>

  /// Returns the unit that a word names; `nil` where it names none.
  init?(_ word: String) {
    var word = word.lowercased()
    while let last = word.last, ".;:!".contains(last) { word.removeLast() }
    guard let words = Self.all.first(where: { $0.contains(word) }) else { return nil }
    self.words = words
  }

  /// Returns whether a criterion asks in this unit.
  func isNamed(in criterion: Criterion) -> Bool {
    let asked = "\(criterion.title) \(criterion.ask)".lowercased()
    // The `s` of `agent's` does not stand for seconds.
    return asked.split { !$0.isLetter && !"%€$£'’".contains($0) }.contains { words.contains(String($0)) }
  }

  private static let all: [Set<String>] = [
    ["ms", "msec", "msecs", "millisecond", "milliseconds"], ["s", "sec", "secs", "second", "seconds"],
    ["m", "min", "mins", "minute", "minutes"], ["h", "hr", "hrs", "hour", "hours"], ["d", "day", "days"],
    ["w", "wk", "wks", "week", "weeks"], ["month", "months"], ["year", "years"],
    ["%", "percent", "pct", "percentage"], ["k", "thousand"], ["million", "millions"], ["€", "eur", "euro", "euros"],
    ["$", "usd", "dollar", "dollars"], ["£", "gbp", "pound", "pounds"], ["chf", "franc", "francs"],
    ["cent", "cents", "pence", "penny"],
  ]
}
