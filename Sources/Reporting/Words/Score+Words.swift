import Insights
import QualityModel
import Statistics

extension Figure {
  /// Returns how far a mean is from its target: `6.8 below 91`, `1.2 above 85`.
  static func distance(of value: Double, to target: Double) -> Phrase {
    let size = score(abs(value - target))
    let end = short(target)
    if value >= target { return size == "0.0" ? "\("at \(end)", .good)" : "\("\(size) above \(end)", .good)" }
    // Rounded away it would read as reached.
    return size == "0.0" ? "\("just below \(end)", .warning)" : "\("\(size) below \(end)", .warning)"
  }

  /// Returns why a score is in its band: `72.5 is at least 0 and below 80: Coach now`; `nil` where it is in none.
  static func whyBand(_ percent: Double, in rubric: Rubric) -> String? {
    guard let band = rubric.band(of: percent) else { return nil }
    let next = rubric.bands.filter { $0.from > percent }.map(\.from).min()
    // 90.96 must not be shown as 91.0 when it is called below 91.
    let rounds = next.map { (percent * 10).rounded() / 10 >= $0 } ?? false
    let shown = rounds ? "\(percent)" : score(percent)
    return "\(shown) is at least \(short(band.from))\(next.map { " and below \(short($0))" } ?? ""): \(band.name)"
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
  var phrase: Phrase { inOrder.map { "\($0.name) \(Figure.misses($0.count))" }.joined(separator: ", ") }
}

extension [String: Int] {
  /// The evaluations kept apart, by purpose: `2 calibration, 1 self`.
  var keptApartWords: String { sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ") }
}
