/// The half of the day that is beside a time of twelve hours.
enum HalfOfDay: Hashable {
  case first, second

  /// The words that are behind a time.
  private static let words: [String: HalfOfDay] = folded([
    "am": .first, "pm": .second, "ص": .first, "م": .second, "पूर्वाह्न": .first, "अपराह्न": .second, "öö": .first,
    "ös": .second,
  ])
  /// The words that are before a time.
  private static let wordsBefore: [String: HalfOfDay] = folded([
    "上午": .first, "凌晨": .first, "早上": .first, "清晨": .first, "下午": .second, "晚上": .second, "中午": .second,
    "午前": .first, "午後": .second, "오전": .first, "오후": .second, "öö": .first, "ös": .second,
  ])
  /// The letters of `a.m.` and of what other languages write so.
  private static let initials: [[String]: HalfOfDay] = [
    ["a", "m"]: .first, ["p", "m"]: .second, ["π", "μ"]: .first, ["μ", "μ"]: .second, ["ق", "ظ"]: .first,
    ["ب", "ظ"]: .second,
  ]

  /// Dates are compared without case and accents, and so are these.
  private static func folded(_ words: [String: HalfOfDay]) -> [String: HalfOfDay] {
    Dictionary(words.map { ($0.folded.lowercased(), $1) }, uniquingKeysWith: { first, _ in first })
  }

  /// Creates the half that a word behind a time names.
  init?(word: String) {
    guard let half = Self.words[word] else { return nil }
    self = half
  }

  /// Creates the half that a word before a time names.
  init?(wordBeforeTime word: String) {
    guard let half = Self.wordsBefore[word] else { return nil }
    self = half
  }

  /// Creates the half that two letters with points name.
  init?(initials first: String, _ second: String) {
    guard let half = Self.initials[[first, second]] else { return nil }
    self = half
  }

  /// Returns the hour of the day that an hour of twelve is; `nil` where there is no such hour.
  func hour(_ hour: Int) -> Int? {
    guard (1...12).contains(hour) else { return nil }
    return hour % 12 + (self == .second ? 12 : 0)
  }
}
