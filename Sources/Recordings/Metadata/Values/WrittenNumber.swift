import Foundation
import Notation
import QualityModel

/// A number as someone wrote it, whose mark may still mean two things: `1,234` is a thousand or little more than one.
struct WrittenNumber: Hashable {
  private enum Reading: Hashable {
    case plain(Double)
    case decimal(Double, mark: Character)
    case grouped(Double, mark: Character)
    /// One mark before exactly three digits.
    case either(thousands: Double, decimals: Double, mark: Character)
  }

  private let reading: Reading

  /// Reads a number of digits and marks; `nil` for anything else, so never for `1e5`, `inf` or `0x10`.
  init?(_ text: some StringProtocol) {
    guard (1...28).contains(text.utf8.count) else { return nil }
    var body = Substring(text)
    let sign = body.first.map { "-−".contains($0) } == true ? -1.0 : 1
    if sign < 0 || body.first == "+" { body = body.dropFirst() }
    guard body.utf8.first?.digit != nil || (body.count > 1 && ".,".contains(body.prefix(1))),
      let reading = Self.reading(of: String(body), sign: sign)
    else { return nil }
    self.reading = reading
  }

  /// The mark that this number shows to be the decimal one; `nil` where it shows nothing.
  var decimalMark: Character? {
    switch reading {
    case .plain, .either: nil
    case .decimal(_, let mark): mark
    case .grouped(_, let mark): mark == "," ? "." : ","
    }
  }

  /// The mark that may be one of thousands or the decimal one; `nil` where that is clear.
  var openMark: Character? {
    guard case .either(_, _, let mark) = reading else { return nil }
    return mark
  }

  /// Returns the value where it is known which mark is the decimal one, or does not matter; `nil` where it does.
  func value(decimalMark: Character?) -> Double? {
    switch reading {
    case .plain(let value), .decimal(let value, _), .grouped(let value, _): value
    case .either(let thousands, let decimals, let mark):
      decimalMark.map { $0 == mark ? decimals : thousands }
    }
  }

  private static func reading(of text: String, sign: Double) -> Reading? {
    guard let bare = ungrouped(text), bare.utf8.allSatisfy({ $0.digit != nil || ".,".utf8.contains($0) }) else {
      return nil
    }
    let marks = bare.filter { ".,".contains($0) }
    guard let last = marks.last else { return Double(bare).map { .plain(sign * $0) } }
    let other: Character = last == "," ? "." : ","
    if marks.contains(other) {
      guard marks.count(where: { $0 == last }) == 1 else { return nil }
      return joined(bare, thousands: other, decimal: last).map { .decimal(sign * $0, mark: last) }
    }
    guard marks.count == 1 else {
      return joined(bare, thousands: last, decimal: other).map { .grouped(sign * $0, mark: last) }
    }
    guard let decimals = joined(bare, thousands: other, decimal: last) else { return nil }
    let isOpen = bare == text && bare.first != "0"
    guard isOpen, let thousands = joined(bare, thousands: last, decimal: other) else {
      return .decimal(sign * decimals, mark: last)
    }
    return .either(thousands: sign * thousands, decimals: sign * decimals, mark: last)
  }

  /// Returns the value, if its thousands are in groups of three and its decimals are there.
  private static func joined(_ text: String, thousands: Character, decimal: Character) -> Double? {
    let halves = text.split(separator: decimal, omittingEmptySubsequences: false)
    guard halves.count <= 2, halves.count == 1 || !halves[1].isEmpty,
      !halves.dropFirst().contains(where: { $0.contains(thousands) })
    else { return nil }
    let groups = halves[0].split(separator: thousands, omittingEmptySubsequences: false)
    let isGrouped = (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    guard groups.count == 1 || isGrouped else { return nil }
    return Double("0" + groups.joined() + (halves.count == 2 ? "." + halves[1] : ""))
  }

  /// Blanks and apostrophes can only be marks of thousands: `1 234`, `1'234`.
  private static func ungrouped(_ text: String) -> String? {
    let isBlank = { (character: Character) in " '’\u{A0}\u{202F}\u{2009}".contains(character) }
    guard text.contains(where: isBlank) else { return text }
    let groups = text.split(omittingEmptySubsequences: false, whereSeparator: isBlank)
    let whole = groups.dropFirst().map { $0.prefix { $0.isNumber } }
    guard (1...3).contains(groups[0].count), whole.allSatisfy({ $0.count == 3 }) else { return nil }
    return groups.joined()
  }
}

/// Which mark is the decimal one in a column, as the column itself shows it.
struct DecimalMark {
  /// The mark; `nil` where the numbers contradict each other, or nothing decides it.
  let character: Character?

  /// Decides for all numbers of a column; a file whose fields are separated by semicolons often has decimal commas.
  init(of numbers: [WrittenNumber], isSeparatedBySemicolons: Bool) {
    let shown = Set(numbers.compactMap(\.decimalMark))
    character = shown.count == 1 ? shown.first : shown.isEmpty && !isSeparatedBySemicolons ? "." : nil
  }
}
