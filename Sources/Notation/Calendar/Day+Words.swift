/// Days and months as people say them, in English, in UTC.
extension Day {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// The day with its year: `31 August 2026`.
  package var inWords: String { "\(civil.day) \(monthInWords) \(civil.year)" }

  /// Returns the day, with its year only where that is another one than another day's: `31 August`.
  package func inWords(beside other: Day) -> String {
    civil.year == other.civil.year ? "\(civil.day) \(monthInWords)" : inWords
  }

  /// The name of its month: `August`.
  package var monthInWords: String { Self.months[civil.month - 1] }
}

extension Month {
  /// The month with its year: `August 2026`.
  package var inWords: String { "\(firstDay.monthInWords) \(firstDay.civil.year)" }

  /// Returns the name of the month, with its year only where that is another one than another month's.
  package func inWords(beside other: Month) -> String {
    firstDay.civil.year == other.firstDay.civil.year ? firstDay.monthInWords : inWords
  }
}

extension ClosedRange<Month> {
  /// The months in words: `August to November 2026`.
  package var inWords: String {
    lowerBound == upperBound ? upperBound.inWords : "\(lowerBound.inWords(beside: upperBound)) to \(upperBound.inWords)"
  }
}
