/// Days that are written down and do not exist.
extension Day {
  /// Returns why a month has no such day, as a sentence goes on: `June has 30 days`; `nil` where it has, and for what is
  /// no day of any month.
  package static func missing(_ day: Int, inMonth month: Int, of year: Int) -> String? {
    guard year >= 1, (1...12).contains(month), (1...31).contains(day), day > count(inMonth: month, of: year) else {
      return nil
    }
    let name = month == 2 ? "February \(year)" : namesOfShortMonths[month] ?? "it"
    return "\(name) has \(count(inMonth: month, of: year)) days"
  }

  private static let namesOfShortMonths = [4: "April", 6: "June", 9: "September", 11: "November"]

  /// Returns why a typed text is no day though it is written as one, `2026-06-31` or `31.06.26`; `nil` for a day, and
  /// for anything else.
  package static func missing(in text: String) -> String? {
    let marks = text.filter { !$0.isASCII || !$0.isNumber }
    let numbers = text.split { "-./".contains($0) }.compactMap { Int($0) }
    guard ["--", "..", "//"].contains(marks), numbers.count == 3, numbers.allSatisfy({ $0 < 10_000 }) else {
      return nil
    }
    if text.prefix(while: \.isNumber).count == 4 { return missing(numbers[2], inMonth: numbers[1], of: numbers[0]) }
    let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
    return missing(numbers[0], inMonth: numbers[1], of: year) ?? missing(numbers[1], inMonth: numbers[0], of: year)
  }
}
