import Notation

extension WrittenDate {
  /// Returns why a date that someone wrote does not exist, as a sentence goes on: `June has 30 days`; `nil` where the text
  /// is none, and where its day exists with the day or the month first.
  static func missingDay(in text: some StringProtocol) -> String? {
    if let date = WrittenDate(text), !date.days.isEmpty, date.days[.dayFirst] ?? date.days[.monthFirst] != nil {
      return nil
    }
    guard let pieces = DatePiece.cut(text) else { return nil }
    var scan = DateScan(pieces)
    guard scan.run() else { return nil }
    let numbers = scan.numbers
    func year(_ number: DateScan.Number) -> Int { number.digits == 2 ? 2000 + number.value : number.value }
    if let month = scan.month {
      guard numbers.count == 2 else { return nil }
      let isYearFirst = numbers[0].digits == 4
      return Day.missing(numbers[isYearFirst ? 1 : 0].value, inMonth: month, of: year(numbers[isYearFirst ? 0 : 1]))
    }
    guard numbers.count == 3 else { return nil }
    if numbers[0].digits == 4 { return Day.missing(numbers[2].value, inMonth: numbers[1].value, of: year(numbers[0])) }
    return Day.missing(numbers[0].value, inMonth: numbers[1].value, of: year(numbers[2]))
      ?? Day.missing(numbers[1].value, inMonth: numbers[0].value, of: year(numbers[2]))
  }

  /// Returns the same as a remark in a sentence, ` (June has 30 days)`; empty where there is nothing to remark.
  static func remark(on text: String) -> String { missingDay(in: text).map { " (\($0))" } ?? "" }
}
