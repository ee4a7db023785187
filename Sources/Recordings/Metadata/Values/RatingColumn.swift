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
    let bare = written.compactMap { $0?.best == nil ? $0?.number.value(decimalMark: mark.character) : nil }
    // A column that is shown in percent may hold shares of 1 as well.
    let scale = scale ?? (isOfPercentages && bare.contains { $0 > 1 } ? .percent : nil)
    let unclear =
      scale == nil ? RatingScale.highestUnclear(of: bare).map { UnclearRatings(highest: $0, in: bare) } : nil
    let shares = RatingShares(written, scale: scale)
    for (row, text) in texts.enumerated() where text != nil {
      do throws(ValueProblem) {
        guard let rating = written[row] else { throw .notARating }
        guard let value = rating.number.value(decimalMark: mark.character) else { throw .unclearMark }
        if let unclear, rating.best == nil { throw .unclear(unclear) }
        let scale = rating.best == nil ? scale ?? .percent : try shares.scale(of: rating)
        guard let percent = scale.percent(of: value) else { throw .outside(scale) }
        reading.values[row] = percent
      } catch {
        reading.problems.add(error, row: row)
      }
    }
    if let first = written.indices.first(where: { written[$0]?.isShare == true && reading.values[$0] != nil }) {
      reading.assumed = shares.assumption(from: texts[first] ?? "")
    }
    return reading
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
