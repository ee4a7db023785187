package import Foundation
package import QualityModel

/// What a person says about files of call metadata that the files do not say themselves; checked once, before any is
/// read.
package struct ReadingOptions: Hashable, Sendable {
  /// Which column holds what, and what words mean, as written: `duration=Length/ms`, `channel:Kiosk=chat`.
  package private(set) var mapping: [String] = []
  /// In which order the numbers of dates are written.
  package private(set) var dates: DateOrder?
  /// The zone of times that name none.
  package private(set) var zone: TimeZone?
  /// The abbreviation that the zone was stated by, which names one offset for the whole year.
  private var zoneName: String?
  /// The scale of customers' ratings.
  package private(set) var ratingScale: RatingScale?
  /// The last moment that is not in the future, where the caller knows what time it is.
  package var latest: Date?
  private(set) var columns: [ColumnChoice] = []
  private(set) var words: [WordChoice] = []

  /// Creates options that say nothing.
  package init() {}

  /// Reads the options; what makes no sense is refused before any file is.
  package init(
    mapping: [String] = [], dates: String? = nil, zone: String? = nil, ratingScale: String? = nil
  ) throws(ReadingOptionProblem) {
    self.mapping = mapping
    for text in mapping {
      if let word = try WordChoice(text) { try take(word) } else { try take(ColumnChoice(text)) }
    }
    if let dates {
      guard let order = DateOrder(rawValue: dates.lowercased()) else { throw .unknownOrder(dates) }
      self.dates = order
    }
    if let zone {
      guard let known = LocalClock.zone(zone) else { throw .unknownZone(zone) }
      self.zone = known
      zoneName = LocalClock.isAbbreviation(zone) ? zone.onOneLine.uppercased() : nil
    }
    if let ratingScale {
      guard let scale = RatingScale(ratingScale) else { throw .unknownScale(ratingScale) }
      self.ratingScale = scale
    }
  }

  private mutating func take(_ column: ColumnChoice) throws(ReadingOptionProblem) {
    guard !columns.contains(where: { $0.field == column.field }) else { throw .mappedTwice(column.field) }
    columns.append(column)
  }

  private mutating func take(_ word: WordChoice) throws(ReadingOptionProblem) {
    guard !words.contains(where: { $0.field == word.field && $0.word == word.word }) else {
      throw .mappedTwice(word.field)
    }
    words.append(word)
  }

  /// What a person may not expect of what they said, in one sentence; `nil` where there is nothing.
  package var remark: String? {
    guard let zoneName, let zone else { return nil }
    return
      "`--zone \(zoneName)` is \(LocalClock.offsetText(of: zone)) all year; a place such as `--zone Europe/Berlin` follows its clocks."
  }

  /// What of this holds for texts with dates and clock times too.
  package var clock: ClockReading { ClockReading(dates: dates, zone: zone, latest: latest) }

  /// Whether nothing is said.
  package var isEmpty: Bool { self == ReadingOptions() }

  /// Returns these options completed by others wherever these are silent, column by column and word by word.
  package func completed(by other: ReadingOptions) -> ReadingOptions {
    var all = self
    let kept = other.mapping.filter { text in
      if let word = try? WordChoice(text) {
        return !words.contains { $0.field == word.field && $0.word == word.word }
      }
      guard let column = try? ColumnChoice(text) else { return false }
      return !columns.contains { $0.field == column.field }
    }
    all.mapping += kept
    all.columns += kept.compactMap { try? ColumnChoice($0) }.filter { column in
      !columns.contains { $0.field == column.field }
    }
    all.words += kept.compactMap { try? WordChoice($0) }
    all.dates = dates ?? other.dates
    all.zone = zone ?? other.zone
    all.zoneName = zone == nil ? other.zoneName : zoneName
    all.ratingScale = ratingScale ?? other.ratingScale
    return all
  }

  /// Returns what a word of a field means, where a person said so.
  func meaning(of word: String, in field: MetadataField) -> String? {
    words.isEmpty ? nil : words.first { $0.field == field && $0.word == WordChoice.key(word) }?.meaning
  }
}
