import Insights
import QualityModel

/// The sum behind a score, in a line that anyone can work through again.
struct Arithmetic {
  /// The line: `72.5 = 100 × 58 / 80`.
  let line: String

  init(_ derivation: Derivation, _ rubric: Rubric) {
    guard let percent = derivation.score.percent else {
      line = "no score: nothing counted"
      return
    }
    let bonus = derivation.standings.reduce(0) { $0 + ($1.reason == .bonus ? $1.pointsEarned : 0) }
    let base = derivation.standings.reduce(0) { $0 + ($1.reason == .bonus ? 0 : $1.pointsEarned) }
    let isHeld = rubric.scoring.bonus == .capped && base + bonus > 100.000_001
    let whole = isHeld ? 100 : (base + bonus).roundedForStorage
    let sum = rubric.isScoredWithinSections ? Sum(bySection: derivation, rubric) : Sum(ratio: derivation)
    let equation = Equation(whole, of: sum.terms + (bonus > 0 ? [bonus] : []), edges: rubric.edges) { terms in
      let value = sum.rule(Array(terms.prefix(sum.terms.count))) + (bonus > 0 ? terms[sum.terms.count] : 0)
      return isHeld ? min(100, value) : value
    }
    line =
      "\(equation.result) = \(sum.text(Array(equation.terms.prefix(sum.terms.count))))"
      + (bonus > 0 ? " + \(equation.terms[sum.terms.count]) bonus" : "") + (isHeld ? ", held to 100" : "")
      + (percent == 0 && whole > 0 ? Self.failure(in: derivation) : "")
  }

  /// The sum is without the failure of the evaluation, and yet with that of a section.
  private static func failure(in derivation: Derivation) -> String {
    let failsSection = derivation.standings.contains { $0.zeroedBy != nil }
    return "\(failsSection ? " after a section failed" : ""); 0.0 because the evaluation fails"
  }

  /// What a percentage is made of before any bonus.
  private struct Sum {
    var terms: [Double]
    var rule: ([Double]) -> Double
    var text: ([String]) -> String

    init(ratio derivation: Derivation) {
      let earned = derivation.standings.reduce(0) { sum, standing in
        sum + (standing.zeroedBy == nil ? standing.weight * (standing.fraction ?? 0) : 0)
      }
      terms = [earned, derivation.standings.reduce(0) { $0 + $1.weight }]
      rule = { 100 * $0[0] / $0[1] }
      text = { "100 × \($0[0]) / \($0[1])" }
    }

    /// Under the within-section policy no one division gives the score: it is the sum of what the sections bring.
    init(bySection derivation: Derivation, _ rubric: Rubric) {
      var rest = derivation.standings[...]
      var (terms, titles): ([Double], [String]) = ([], [])
      for section in rubric.sections {
        let own = rest.prefix(section.allCriteria.count)
        rest = rest.dropFirst(section.allCriteria.count)
        guard own.contains(where: { $0.effectiveWeight > 0 && $0.reason != .bonus }) else { continue }
        terms.append(own.reduce(0) { $0 + ($1.reason == .bonus ? 0 : $1.pointsEarned) })
        titles.append(section.title.isEmpty ? section.id : section.title)
      }
      self.terms = terms
      rule = { $0.reduce(0, +) }
      text = { texts in zip(texts, titles).map { "\($0) (\($1))" }.joined(separator: " + ") }
    }
  }
}

extension Rubric {
  /// The ends of its bands, across which no score is rounded.
  var edges: [Double] { bands.map(\.from) }

  fileprivate var isScoredWithinSections: Bool {
    scoring.method == .weighted && scoring.notApplicable == .withinSection
  }
}
