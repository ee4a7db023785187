/// Whether a workshop worked: `compare W --json`.
///
/// Agents are the units, each with the unweighted mean of its evaluations before and after: single evaluations of one
/// agent are alike, and counting them as independent finds changes where there are none.
@dynamicMemberLookup
package struct WorkshopComparison: Hashable, Sendable {
  /// What was measured.
  package var figures: ComparisonFigures
  /// What can be said.
  package var verdict: Verdict
  /// Whether the cohort was picked for low scores: declared so or, where nothing is declared, visibly so.
  package var isPickedLow: Bool
  /// What else could explain it.
  package var threats: [Threat]

  /// The figures are read as the comparison's own.
  package subscript<Value>(dynamicMember figure: KeyPath<ComparisonFigures, Value>) -> Value {
    figures[keyPath: figure]
  }
}
