import Foundation

/// The words in dates: months, days of the week, halves of the day, zones.
enum DateWords {
  /// The languages that the dates of exports are mostly written in.
  private static let languages = ["en", "de", "fr", "es", "it", "nl", "pt"]

  /// The months by name, without accents and in lower case, long and short.
  private static let months: [String: Int] = names { formatter in
    [
      formatter.monthSymbols, formatter.shortMonthSymbols, formatter.standaloneMonthSymbols,
      formatter.shortStandaloneMonthSymbols,
    ]
  }.merging(["sept": 9, "mrz": 3, "mar": 3]) { known, _ in known }

  /// The days of the week by name, from 1 for Sunday.
  private static let weekdays: [String: Int] = names {
    [$0.weekdaySymbols, $0.shortWeekdaySymbols, $0.standaloneWeekdaySymbols, $0.shortStandaloneWeekdaySymbols]
  }

  /// Returns the day of the week, 1 for Sunday to 7, that a word names; `nil` for any other, and for the Eastern ones.
  static func weekday(_ word: String) -> Int? { weekdays[word] }

  private static let fillers: Set<String> = [
    "at", "de", "of", "um", "uhr", "le", "the", "on", "st", "nd", "rd", "th", "del",
  ]

  /// A word that two languages use for two months is in neither.
  private static func names(_ lists: (DateFormatter) -> [[String]?]) -> [String: Int] {
    var found: [String: Set<Int>] = [:]
    for language in languages {
      let formatter = DateFormatter()
      formatter.locale = Locale(identifier: language)
      for list in lists(formatter) {
        for (index, name) in (list ?? []).enumerated() {
          let key = name.folded.lowercased().filter(\.isLetter)
          if key.count > 1 { found[key, default: []].insert(index + 1) }
        }
      }
    }
    return found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }

  /// Returns the month, 1 to 12, that a word names.
  static func month(_ word: String) -> Int? { months[word] }

  /// Returns whether a word adds nothing to the moment that the rest of a date names.
  static func isFiller(_ word: String) -> Bool {
    fillers.contains(word) || weekdays[word] != nil || isEasternWeekday(word)
  }

  /// `火曜日`, `화요일`, `星期二`, `周二`, and `火` in brackets.
  private static func isEasternWeekday(_ word: String) -> Bool {
    guard let first = word.unicodeScalars.first, first.value > 0x2E80 else { return false }
    return easternEndings.contains(where: word.hasSuffix)
      || (easternBeginnings.contains(where: word.hasPrefix) && word.count <= 3)
  }
  private static let easternEndings = ["曜日", "요일", "曜"].map { $0.folded }
  private static let easternBeginnings = ["星期", "周", "週"].map { $0.folded }

  private static let marksOfDate = Set(["年", "月", "日", "년", "월", "일"].map { $0.folded })

  /// Returns whether a word is what is behind a number of a date in Chinese, Japanese and Korean.
  static func isMarkOfDate(_ word: String) -> Bool { marksOfDate.contains(word) }

  /// The zones that have one common abbreviation: those of RFC 5322, and Europe's; in hours east of Greenwich.
  private static let zones: [String: Double] = [
    "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "wet": 0, "west": 1,
    "cet": 1,
    "cest": 2, "mez": 1, "mesz": 2, "eet": 2, "eest": 3,
  ]

  /// Abbreviations that stand for several zones, or for one far from where exports mostly come from.
  private static let otherZones: Set<String> = [
    "ist", "bst", "jst", "kst", "hkt", "sgt", "pht", "ict", "wib", "pkt", "msk", "trt", "gst", "ast", "adt", "nst",
    "ndt",
    "akst", "akdt", "hst", "brt", "art", "clt", "cot", "pet", "aest", "aedt", "acst", "acdt", "awst", "nzst", "nzdt",
    "sast", "cat", "eat", "wat",
  ]

  /// Returns whether a text is the abbreviation of a zone whose offset is not known.
  static func isOtherZone(_ text: String) -> Bool { otherZones.contains(text.onOneLine.lowercased()) }

  /// Returns the seconds east of Greenwich that an abbreviation stands for.
  static func offset(_ word: String) -> Double? { zones[word].map { $0 * 3600 } }
}
