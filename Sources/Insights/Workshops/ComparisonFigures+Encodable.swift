import Notation
import QualityModel
import Statistics

extension ComparisonFigures.Criterion: Encodable {
  /// Writes the measure's own keys beside the criterion's.
  package func encode(to encoder: any Encoder) throws {
    try measure.encode(to: encoder)
    try encoder.write([
      "criterion": criterion, "title": title, "focus": focus, "pAdjusted": pAdjusted,
    ])
  }
}

extension ComparisonFigures.CriticalClass: Encodable {
  /// Writes the measure's own keys beside the class.
  package func encode(to encoder: any Encoder) throws {
    try measure.encode(to: encoder)
    try encoder.write([
      "class": name
    ])
  }
}

extension ComparisonFigures.Retention: Encodable {
  /// Writes the window's days and the measure.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "from": window.from.description, "to": window.to.description, "score": score,
    ])
  }
}
