import Foundation
import Notation
import QualityModel

/// Reads a column of customers' ratings onto the scale of 0 to 100.
struct RatingColumn {
  /// The scale that an option, a mapping or the title states.
  var scale: RatingScale?
  /// Whether the title says that the ratings are percentages.
  var isOfPercentages = false
  var isSeparatedBySemicolons = false

  func read(_ texts: [String?]) -> ColumnReading<Double> {
    var reading = ColumnReading<Double>(rows: texts.count)
    var written = texts.map { $0.flatMap(WrittenRating.init) }
    WrittenRating.complete(&written)
    let mark = DecimalMark(of: written.compactMap(\.?.number), isSeparatedBySemicolons: isSeparatedBySemicolons)
    let plain = written.compactMap { $0?.best == nil ? $0 : nil }
    let bare = plain.compactMap { $0.number.value(decimalMark: mark.character) }
    let areStars = plain.allSatisfy(\.isStars)
    // A column that is shown in percent may hold shares of 1 as well.
    let scale = scale ?? (isOfPercentages && bare.contains { $0 > 1 } ? .percent : nil)
    let unclear =
      scale == nil ? RatingScale.highestUnclear(of: bare).map { UnclearRatings(highest: $0, in: bare) } : nil
    let shares = RatingShares(written, scale: self.scale)
    for (row, text) in texts.enumerated() where text != nil {
      do throws(ValueProblem) {
        guard let rating = written[row] else { throw .notARating }
        if rating.isUnrated { throw .unrated }
        guard let value = rating.number.value(decimalMark: mark.character) else { throw .unclearMark }
        if let unclear, rating.best == nil { throw .unclear(unclear) }
        if rating.isStars, !areStars, !hasShortScale { throw .starsOfUnknown }
        let scale = rating.best == nil ? scale ?? .percent : try shares.scale(of: rating)
        guard let percent = scale.percent(of: value) else { throw .outside(scale) }
        reading.values[row] = percent
      } catch {
        reading.problems.add(error, row: row)
      }
    }
    reading.assumed = shares.assumption(about: texts, read: reading.values)
    if scale == nil, unclear == nil { reading.assumed += assumption(about: written, texts, in: reading) }
    return reading
  }

  /// Whether the scale that is stated may be one of stars.
  private var hasShortScale: Bool { scale.map { max($0.low, $0.high) <= Self.mostStars } ?? false }
  private static let mostStars = 10.0

  /// What was assumed of numbers that could be stars or points, since others of the column are percentages.
  private func assumption(
    about written: [WrittenRating?], _ texts: [String?], in reading: ColumnReading<Double>
  ) -> [Assumption] {
    let low = written.indices.first { row in
      guard let rating = written[row], rating.best == nil, let value = reading.values[row] else { return false }
      return value > 0 && value <= Self.mostStars
    }
    guard let low, let text = texts[low] else { return [] }
    return [
      Assumption(
        "`\(text)` is a rating from 0 to 100, as others are",
        general: "low ratings are from 0 to 100, as others beside them are", otherwise: "`--rating-scale 1..5`")
    ]
  }
}

/// Ratings on a short scale that nothing states.
private struct UnclearRatings {
  /// The highest of them.
  var highest: Double
  /// The numbers among them that are not on a short scale: codes for no answer, or slips.
  var others: [Double]

  init(highest: Double, in ratings: [Double]) {
    self.highest = highest
    others = Set(ratings.filter { !(0...highest).contains($0) }).sorted()
  }

  /// `none is above 5, apart from 99`.
  var words: String {
    let shown = others.prefix(3).map(\.shortest).joined(separator: ", ")
    let apart = others.isEmpty ? "" : ", apart from \(shown)\(others.count > 3 ? ", …" : "")"
    return "none is above \(highest.shortest)\(apart)"
  }
}

extension ValueProblem {
  fileprivate static let notARating = ValueProblem(
    TranscriptRules.badNumber, one: "is not a rating", many: "are not ratings",
    help: "write numbers, and say their scale with `--rating-scale 1..5`; or write `4/5`")

  fileprivate static let unrated = ValueProblem(
    TranscriptRules.badNumber, one: "is nothing but empty stars, so it was not taken as a rating",
    many: "are nothing but empty stars, so they were not taken as ratings",
    help: "leave it empty if nothing was rated; if 0 is a rating, write `0/5`")

  fileprivate static let starsOfUnknown = ValueProblem(
    TranscriptRules.ratingScale, one: "is stars beside other ratings, and nothing says of how many",
    many: "are stars beside other ratings, and nothing says of how many",
    help: "write `4/5` or `★★★★☆`, or bring all ratings to one scale in the source")

  fileprivate static func unclear(_ ratings: UnclearRatings) -> ValueProblem {
    let all = ratings.words
    return ValueProblem(
      TranscriptRules.ratingScale, one: "is a rating on a scale that nothing states (\(all))",
      many: "are ratings on a scale that nothing states (\(all))",
      help: "state the scale with `--rating-scale 1..5`, or `--rating-scale 0..100` if they are percentages")
  }

  fileprivate static func outside(_ scale: RatingScale) -> ValueProblem {
    ValueProblem(
      TranscriptRules.badNumber, one: "is outside the scale \(scale)", many: "are outside the scale \(scale)",
      help: "correct it, or state another scale with `--rating-scale`")
  }
}
