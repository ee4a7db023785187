import Insights
import QualityModel

/// The sum behind a score, in a line that anyone can work through again.
struct Arithmetic {
  /// The line: `72.5 = 100 × 58.0 / 80.0`.
  let line: String

  init(_ derivation: Derivation, _ rubric: Rubric) {
    guard let percent = derivation.score.percent else {
      line = "no score: nothing counted"
      return
    }
    let bonus = derivation.standings.reduce(0) { $0 + ($1.reason == .bonus ? $1.pointsEarned : 0) }
    let base = derivation.standings.reduce(0) { $0 + ($1.reason == .bonus ? 0 : $1.pointsEarned) }
    let isHeld = rubric.scoring.bonus == .capped && base + bonus > 100.000_001
    let whole = isHeld ? 100 : base + bonus
    let sum = Self.isWithinSection(rubric) ? Self.bySection(derivation, rubric) : Self.ratio(derivation)
    line =
      "\(Figure.score(whole)) = \(sum)"
      + (bonus > 0 ? " + \(Figure.score(bonus)) bonus" : "") + (isHeld ? ", held to 100" : "")
      + (percent == 0 && whole > 0 ? "; made 0.0 by failing" : "")
  }

  private static func isWithinSection(_ rubric: Rubric) -> Bool {
    rubric.scoring.method == .weighted && rubric.scoring.notApplicable == .withinSection
  }

  private static func ratio(_ derivation: Derivation) -> String {
    let earned = derivation.standings.reduce(0) { sum, standing in
      sum + (standing.zeroedBy == nil ? standing.weight * (standing.fraction ?? 0) : 0)
    }
    let possible = derivation.standings.reduce(0) { $0 + $1.weight }
    return "100 × \(Figure.score(earned)) / \(Figure.score(possible))"
  }

  /// Under the within-section policy no one division gives the score: it is the sum of what the sections bring.
  private static func bySection(_ derivation: Derivation, _ rubric: Rubric) -> String {
    var rest = derivation.standings[...]
    return rubric.sections.compactMap { section -> String? in
      let own = rest.prefix(section.allCriteria.count)
      rest = rest.dropFirst(section.allCriteria.count)
      guard own.contains(where: { $0.effectiveWeight > 0 && $0.reason != .bonus }) else { return nil }
      let earned = own.reduce(0) { $0 + ($1.reason == .bonus ? 0 : $1.pointsEarned) }
      return "\(Figure.score(earned)) (\(section.title.isEmpty ? section.id : section.title))"
    }
    .joined(separator: " + ")
  }
}
