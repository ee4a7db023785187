import Insights
import Notation
import QualityModel
import Statistics

extension NumberText {
  /// Returns how far a mean is from its target, as far as it is shown: `6.8 below 91`, `0.01 below 91`, `1.2 above 85`.
  static func distance(of value: Double, to target: Double, edges: [Double] = []) -> Phrase {
    let end = exact(target)
    guard let places = value.places(tellingFrom: edges + [target]) else {
      return value < target ? "\("just below \(end)", .warning)" : "\("at \(end)", .good)"
    }
    let size = abs(value.rounded(toPlaces: places) - target).decimals(places)
    guard value >= target else { return "\("\(size) below \(end)", .warning)" }
    return size.allSatisfy { $0 == "0" || $0 == "." } ? "\("at \(end)", .good)" : "\("\(size) above \(end)", .good)"
  }

  /// Returns two figures and how far they are apart, which is their difference as they are printed: `72.5`, `60.2` and
  /// `12.3`, or where one decimal would not do `36.33`, `16.67` and `19.7`.
  static func gap(_ one: Double, _ other: Double, edges: [Double] = []) -> (one: String, other: String, size: String) {
    let size = abs(one - other)
    let isPlain = [one, other].allSatisfy { $0.places(tellingFrom: edges) == 1 }
    if isPlain, Double.areADifference(one, other, size, places: 1) {
      return (one.decimals(1), other.decimals(1), size.decimals(1))
    }
    let equation = Equation(size, of: [one, other], termEdges: edges) { abs($0[0] - $0[1]) }
    return (equation.terms[0], equation.terms[1], equation.result)
  }

  /// Returns why a score is in its band: `72.5 is at least 0 and below 80: Coach now`; `nil` where it is in none.
  static func whyBand(_ percent: Double, in rubric: Rubric) -> String? {
    guard let band = rubric.band(of: percent) else { return nil }
    let next = rubric.bands.filter { $0.from > percent }.map(\.from).min()
    let shown = score(percent, edges: rubric.edges)
    return "\(shown) is at least \(exact(band.from))\(next.map { " and below \(exact($0))" } ?? ""): \(band.name)"
  }

  /// Returns misses by opportunities: `1 of 3 missed`.
  static func misses(_ count: CriticalCount) -> Phrase {
    guard count.opportunities > 0 else { return "\("not counted", .dim)" }
    let words = "\(count.misses) of \(count.opportunities) missed"
    return count.misses == 0 ? Phrase(words) : Phrase(words, .bad)
  }
}

extension [String: CriticalCount] {
  /// The classes with their misses, in the order the rubrics' documentation has them.
  var inOrder: [(name: String, count: CriticalCount)] {
    let known = Criterion.CriticalClass.allCases.map(\.rawValue)
    return sorted {
      (known.firstIndex(of: $0.key) ?? known.count, $0.key) < (known.firstIndex(of: $1.key) ?? known.count, $1.key)
    }
    .map { ($0.key, $0.value) }
  }

  /// The classes with their misses in one line; empty without any.
  var phrase: Phrase { inOrder.map { "\($0.name) \(NumberText.misses($0.count))" }.joined(separator: ", ") }
}

extension [String: Int] {
  /// The evaluations kept apart, by purpose: `2 calibration, 1 self`.
  var keptApartWords: String { sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ") }
}
