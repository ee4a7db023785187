import Notation
import QualityModel

/// Walks over the pieces of a text and gathers what a date is made of; it gives up at the first thing that is not.
struct DateScan {
  private let pieces: [DatePiece]
  private var index = 0
  private var mark: Character?
  private(set) var numbers: [Number] = []
  private(set) var month: Int?
  /// How many numbers are before the month's name.
  private(set) var monthPosition = 0
  private(set) var time: Double?
  private(set) var offset: Double?
  private(set) var zoneName: String?
  /// The day of the week that is named, from 1 for Sunday.
  private(set) var weekday: Int?
  /// The half of the day that is written before the time, as in Chinese, Japanese and Korean.
  private var half: HalfOfDay?

  init(_ pieces: [DatePiece]) { self.pieces = pieces }

  /// Whether the day is complete.
  private var hasDay: Bool { numbers.count + (month == nil ? 0 : 1) == 3 }

  /// Reads everything; answers whether all of it was understood.
  mutating func run() -> Bool {
    while index < pieces.count {
      let isUnderstood =
        switch pieces[index].kind {
        case .digits: takeNumber()
        case .word: takeWord()
        case .mark: takeMark()
        }
      guard isUnderstood else { return false }
    }
    guard half == nil || time != nil else { return false }
    return numbers.isEmpty && month == nil || hasDay
  }

  private func piece(_ offset: Int) -> DatePiece? {
    pieces.indices.contains(index + offset) ? pieces[index + offset] : nil
  }

  private func isMark(_ text: String, at offset: Int) -> Bool { piece(offset)?.text == text }

  private mutating func takeNumber() -> Bool {
    if isMark(":", at: 1) { return time == nil && takeClock() }
    guard let value = pieces[index].value else { return false }
    let digits = pieces[index].text.count
    if numbers.isEmpty, month == nil, mark == nil, digits == 8 || digits == 14 { return takeCompact() }
    guard !hasDay, digits <= 4 else { return false }
    numbers.append(Number(value: value, digits: digits, mark: mark))
    mark = nil
    index += 1
    return true
  }

  /// `20261120`, `20261120T140311`, `20261120140311`.
  private mutating func takeCompact() -> Bool {
    var digits = Array(pieces[index].text.utf8.compactMap(\.digit))
    index += 1
    if digits.count == 8, piece(0)?.text == "t", let clock = piece(1), [4, 6].contains(clock.text.count),
      clock.value != nil
    {
      digits += clock.text.utf8.compactMap(\.digit)
      index += 2
    }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    numbers = [
      Number(value: number(0..<4), digits: 4), Number(value: number(4..<6), digits: 2, mark: "-"),
      Number(value: number(6..<8), digits: 2, mark: "-"),
    ]
    guard digits.count > 8 else { return true }
    return setTime(number(8..<10), number(10..<12), digits.count > 12 ? Double(number(12..<14)) : 0)
  }

  /// `14:03`, `2:03:11 PM`, `14:03:11.123`.
  private mutating func takeClock() -> Bool {
    guard let hour = pieces[index].value, pieces[index].text.count <= 2, let minute = piece(2)?.value,
      piece(2)?.text.count == 2
    else { return false }
    index += 3
    var second = 0.0
    if isMark(":", at: 0) {
      guard let whole = piece(1)?.value, piece(1)?.text.count == 2 else { return false }
      index += 2
      second = Double(whole) + takeFraction()
    }
    return setTime(takeHalf(hour), minute, second)
  }

  private mutating func setTime(_ hour: Int?, _ minute: Int, _ second: Double) -> Bool {
    guard let hour, hour < 24, minute < 60, second < 61 else { return false }
    time = Double(hour * 3600 + minute * 60) + second
    return true
  }

  private mutating func takeFraction() -> Double {
    guard isMark(".", at: 0) || isMark(",", at: 0), let digits = piece(1), digits.kind == .digits, !digits.isAfterBlank,
      digits.text.count <= 9, let value = digits.value
    else { return 0 }
    index += 2
    return digits.text.reduce(Double(value)) { result, _ in result / 10 }
  }

  /// `AM`, `p.m.`, `下午`: the hour of the day that it makes of an hour; `nil` where there is no such hour.
  private mutating func takeHalf(_ hour: Int) -> Int? {
    if let half { return half.hour(hour) }
    guard let word = piece(0), word.kind == .word else { return hour }
    if let half = HalfOfDay(word: word.text) {
      index += 1
      return half.hour(hour)
    }
    guard isMark(".", at: 1), let second = piece(2)?.text, let half = HalfOfDay(initials: word.text, second) else {
      return hour
    }
    index += isMark(".", at: 3) ? 4 : 3
    return half.hour(hour)
  }
}

extension DateScan {
  private mutating func takeWord() -> Bool {
    let word = pieces[index].text
    index += 1
    if time == nil, half == nil, let before = HalfOfDay(wordBeforeTime: word) {
      half = before
      return true
    }
    if DateWords.isMarkOfDate(word) { return takeMarkOfDate() }
    if word == "t" { return hasDay && time == nil && piece(0)?.kind == .digits && pieces[index].isAfterBlank == false }
    if !hasDay, month == nil, let named = DateWords.month(word) {
      month = named
      monthPosition = numbers.count
      mark = nil
      return true
    }
    if ["z", "utc", "gmt"].contains(word) { return takeUTC(mayGoOn: word != "z") }
    if time != nil, let seconds = DateWords.offset(word) {
      if offset == nil {
        offset = seconds
        zoneName = word.uppercased()
      }
      return true
    }
    if let named = DateWords.weekday(word) {
      guard weekday == nil || weekday == named else { return false }
      weekday = named
      return true
    }
    // `05/03/2024 à 15:04`.
    return DateWords.isFiller(word) || (word == "a" && hasDay && time == nil)
  }

  /// `年`, `월`: what is behind the year, the month and the day.
  private mutating func takeMarkOfDate() -> Bool {
    defer { if !hasDay { mark = "-" } }
    return !numbers.isEmpty && mark == nil
  }

  /// `Z`, `UTC`, `GMT+2`; `Z+01:00` contradicts itself.
  private mutating func takeUTC(mayGoOn: Bool) -> Bool {
    guard time != nil, offset == nil || offset == 0 else { return false }
    if isMark("+", at: 0) || isMark("-", at: 0) { return mayGoOn && takeOffset() }
    offset = 0
    return true
  }

  private mutating func takeMark() -> Bool {
    let text = pieces[index].text
    if hasDay, time != nil, offset == nil, ["+", "-", "−"].contains(text) { return takeOffset() }
    index += 1
    if [",", "(", ")", "،"].contains(text) { return true }
    guard text == "-" || text == "/" || text == "." else { return false }
    // `20. November` and `Nov. 20`: a mark that separates nothing says nothing.
    if !hasDay, mark == nil, !numbers.isEmpty || month != nil {
      mark = text.first
      return true
    }
    return text == "." && hasDay
  }

  /// `+01:00`, `-0500`, `+2`.
  private mutating func takeOffset() -> Bool {
    let sign = isMark("+", at: 0) ? 1.0 : -1.0
    guard let digits = piece(1), let value = digits.value, !digits.isAfterBlank else { return false }
    index += 2
    var (hours, minutes) = digits.text.count <= 2 ? (value, 0) : (value / 100, value % 100)
    guard [1, 2, 4].contains(digits.text.count) else { return false }
    if digits.text.count <= 2, isMark(":", at: 0) {
      guard let after = piece(1)?.value, piece(1)?.text.count == 2 else { return false }
      minutes = after
      index += 2
    }
    guard hours <= 15, minutes < 60 else { return false }
    offset = sign * Double(hours * 3600 + minutes * 60)
    return true
  }
}
