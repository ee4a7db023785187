import Insights
import Notation
import QualityModel
import Statistics

/// Every criterion's part in a score, so that fraction times weight comes to the points earned as printed, and the
/// points earned add up to the score as printed.
struct ExplanationTable {
  /// The table.
  let table: Document.Table

  init(_ explanation: Explanation) {
    let places = Self.places(of: explanation)
    table = Document.Table(
      columns: [
        .init("Criterion"), .init("Answer"), .number("Fraction"), .number("Weight"), .number("Earned"),
        .number("Lost"), .init("Why"),
      ],
      rows: explanation.criteria.map { line in
        let factors = Factors(line, places)
        let isIn = line.effectiveWeight > 0
        return .init([
          Phrase(explanation.rubric.criterion(line.criterion)?.title ?? line.criterion),
          Phrase(Self.shortened(line.answer ?? "")), Phrase(factors.fraction),
          Phrase(Self.weight(of: line, places, factors.weightPlaces)), Phrase(isIn ? line.earned.decimals(places) : ""),
          Self.lost(by: line, places), Phrase(line.standing.why, line.miss ? .bad : nil),
        ])
      })
  }

  /// How many decimals points have in the table, so that what is earned adds up to the score: one more than the score,
  /// and more where rounding would show in it, or where points lie half way between two roundings.
  private static func places(of explanation: Explanation) -> Int {
    let earned = explanation.criteria.map(\.earned)
    let score = earned.reduce(0, +)
    let least = (score.places(tellingFrom: explanation.rubric.edges) ?? Double.storedPlaces) + 1
    let unit = score.rounded(toPlaces: least - 1)
    return (least...max(least, Double.storedPlaces)).first { places in
      earned.reduce(0) { $0 + $1.rounded(toPlaces: places) }.rounded(toPlaces: least - 1) == unit
        && explanation.criteria.allSatisfy {
          !$0.isProduct
            || $0.holds(fractionPlaces: Double.storedPlaces, weightPlaces: Double.storedPlaces, places: places)
        }
    } ?? Double.storedPlaces
  }

  private static func lost(by line: Explanation.Line, _ places: Int) -> Phrase {
    guard line.effectiveWeight > 0 else { return "" }
    return Phrase(line.lost.decimals(places), line.lost.rounded(toPlaces: places) == 0 ? nil : .bad)
  }

  /// A text answer can be a paragraph, and belongs to `show`.
  private static func shortened(_ answer: String) -> String {
    answer.count > 40 ? answer.prefix(39) + "…" : answer
  }

  /// The weight before and after setting aside, once where it is the same.
  private static func weight(of line: Explanation.Line, _ places: Int, _ placesAfter: Int) -> String {
    if line.isUnscored { return "" }
    let after = line.effectiveWeight.decimals(placesAfter)
    if line.share == 0, line.effectiveWeight > 0 { return "+\(after)" }
    return line.share.decimals(placesAfter) == after ? after : "\(line.share.decimals(places)) → \(after)"
  }
}

/// A fraction and a weight with as many decimals as their product takes to come to what was earned and lost.
private struct Factors {
  /// The fraction: at most two decimals where that is enough.
  let fraction: String
  /// The decimals of the weight: those of the points where that is enough.
  let weightPlaces: Int

  /// - Parameter places: the decimals of points.
  init(_ line: Explanation.Line, _ places: Int) {
    guard let fraction = line.fraction, line.isProduct else {
      self.fraction = line.fraction == nil ? "" : NumberText.fraction(line.fraction)
      weightPlaces = places
      return
    }
    let most = Double.storedPlaces
    let choices = (2...most).flatMap { fractionPlaces in
      (places...max(places, most)).map { (fraction: fractionPlaces, weight: $0) }
    }
    // The fewest decimals first, and of as many those of the fraction, which stands alone in its column.
    let choice = choices.sorted { ($0.fraction + $0.weight, $0.weight) < ($1.fraction + $1.weight, $1.weight) }
      .first { line.holds(fractionPlaces: $0.fraction, weightPlaces: $0.weight, places: places) }
    self.fraction = fraction.trimmedDecimals(choice?.fraction ?? most)
    weightPlaces = choice?.weight ?? most
  }
}

extension Explanation.Line {
  /// Whether what it earned is its fraction of its weight, which a failed section makes 0.
  fileprivate var isProduct: Bool {
    effectiveWeight > 0 && fraction.map { abs($0 * effectiveWeight - earned) < 0.000_01 } ?? false
  }

  /// Whether the product of fraction and weight as printed rounds to the points as printed, by any of the usual rules.
  fileprivate func holds(fractionPlaces: Int, weightPlaces: Int, places: Int) -> Bool {
    guard let fraction else { return true }
    let half = (0..<places).reduce(0.5) { half, _ in half / 10 }
    let factor = fraction.rounded(toPlaces: fractionPlaces)
    let weight = effectiveWeight.rounded(toPlaces: weightPlaces)
    func rounds(_ product: Double, to points: Double) -> Bool {
      abs(product - points.rounded(toPlaces: places)) < half - 1e-9
    }
    // A bonus loses nothing.
    return rounds(factor * weight, to: earned) && (share == 0 || rounds((1 - factor) * weight, to: lost))
  }
}
