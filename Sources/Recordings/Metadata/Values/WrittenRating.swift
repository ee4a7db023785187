import Foundation
import Notation
import QualityModel

/// A rating as someone wrote it: a number, or with what is best: `85%`, `4/5`, `4 out of 5`, `★★★★☆`.
struct WrittenRating {
  let number: WrittenNumber
  /// The best rating, where it is written; 100 for a percentage.
  private(set) var best: Double?
  /// Whether it is a number of something, and not a percentage.
  private(set) var isShare = false
  /// Whether it counts stars and does not say of how many.
  var isStars: Bool { countsStars && best == nil }
  private var countsStars = false
  /// Whether it is drawn in stars.
  private var isDrawn = false
  /// Whether all of its stars are empty, as forms show what was not rated.
  var isUnrated: Bool { isDrawn && number.value(decimalMark: ".") == 0 }

  init?(_ text: String) {
    guard text.utf8.count <= 64 else { return nil }
    if text.hasSuffix("%") {
      guard let number = WrittenNumber(text.dropLast().trimmingCharacters(in: .whitespaces)) else { return nil }
      (self.number, best) = (number, 100)
    } else if let stars = Self.stars(in: text) {
      guard let number = WrittenNumber("\(stars.filled)") else { return nil }
      self.number = number
      best = stars.empty > 0 ? Double(stars.filled + stars.empty) : nil
      (isShare, countsStars, isDrawn) = (best != nil, true, true)
    } else {
      let parts = Self.parts(of: Self.withoutUnit(text))
      guard let number = parts.first.flatMap({ WrittenNumber($0) }), parts.count <= 2 else { return nil }
      (self.number, countsStars) = (number, Self.withoutUnit(text) != text)
      guard parts.count == 2 else { return }
      guard let best = WrittenNumber(parts[1])?.value(decimalMark: "."), (2...1000).contains(best) else { return nil }
      (self.best, isShare) = (best, true)
    }
  }

  /// Gives full marks in stars their best rating: they have no empty stars, by which the others of the column say it.
  static func complete(_ ratings: inout [WrittenRating?]) {
    let bests = Set(ratings.compactMap { $0?.isDrawn == true ? $0?.best : nil })
    guard let best = bests.first, bests.count == 1 else { return }
    for index in ratings.indices {
      guard let rating = ratings[index], rating.isDrawn, rating.number.value(decimalMark: ".") == best else { continue }
      ratings[index]?.best = best
      ratings[index]?.isShare = true
    }
  }

  /// Full stars say how many; only with the empty ones beside them they say of how many.
  private static func stars(in text: String) -> (filled: Int, empty: Int)? {
    let filled = text.prefix { "★⭐".contains($0.unicodeScalars.first.map(Character.init) ?? " ") }
    let rest = text.dropFirst(filled.count)
    let empty = rest.prefix { "☆✩".contains($0) }
    guard !text.isEmpty, empty.count == rest.count else { return nil }
    return (filled.count, empty.count)
  }

  private static func withoutUnit(_ text: String) -> String {
    for unit in [" stars", " star"] where text.lowercased().hasSuffix(unit) { return String(text.dropLast(unit.count)) }
    return text
  }

  private static func parts(of text: String) -> [String] {
    var parts = [text]
    for mark in ["/", " out of ", " of "] where parts.count == 1 { parts = text.components(separatedBy: mark) }
    return parts.map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

/// The ratings of a column that say what is best: all of them have to say the same.
struct RatingShares {
  private let stated: RatingScale?
  private let bests: Set<Double>
  /// The rows of the ratings that say what is best.
  private let rows: [Int]
  /// The row of a rating of 0, which says where the scale begins.
  private let zero: Int?
  private var hasZero: Bool { zero != nil }

  init(_ ratings: [WrittenRating?], scale: RatingScale?) {
    let rows = ratings.indices.filter { ratings[$0]?.isShare == true && ratings[$0]?.isUnrated == false }
    stated = scale
    self.rows = rows
    bests = Set(rows.compactMap { ratings[$0]?.best })
    zero = rows.first { ratings[$0]?.number.value(decimalMark: ".") == 0 }
  }

  /// Returns the scale that a rating with a best one is on.
  func scale(of rating: WrittenRating) throws(ValueProblem) -> RatingScale {
    guard rating.isShare, let best = rating.best else { return .percent }
    if let stated {
      guard max(stated.low, stated.high) == best else { throw .otherScale(stated) }
      return stated
    }
    guard bests.count == 1, let scale = scale(to: best) else { throw .severalScales }
    return scale
  }

  /// What was taken for the worst rating, which nothing says, or only a rating of 0.
  func assumption(about texts: [String?], read values: [Double?]) -> [Assumption] {
    let row = (zero.map { [$0] } ?? rows).first { values[$0] != nil }
    guard stated == nil, let text = row.flatMap({ texts[$0] }), let best = bests.first, best != 100,
      let scale = scale(to: best)
    else { return [] }
    return [
      Assumption(
        "`\(text)` is a rating from \(scale.low.shortest) to \(best.shortest)\(hasZero ? ", and so are the others" : "")",
        general: "ratings are from \(scale.low.shortest) to \(best.shortest)",
        otherwise: "`--rating-scale \(scale.low == 0 ? 1 : 0)..\(best.shortest)`")
    ]
  }

  /// Questionnaires begin at 1 where they have up to ten steps.
  private func scale(to best: Double) -> RatingScale? { RatingScale(low: hasZero || best > 10 ? 0 : 1, high: best) }
}

extension ValueProblem {
  fileprivate static let severalScales = ValueProblem(
    TranscriptRules.ratingScale, one: "is on another scale than other ratings", many: "are on different scales",
    help: "bring them to one scale in the source, such as percentages")

  fileprivate static func otherScale(_ scale: RatingScale) -> ValueProblem {
    ValueProblem(
      TranscriptRules.ratingScale, one: "is not on the scale \(scale)", many: "are not on the scale \(scale)",
      help: "correct it, or leave `--rating-scale` out: the ratings say what is best")
  }
}
