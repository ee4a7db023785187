import Notation
import QualityModel

extension WorkshopComparison {
  /// Compares: measures, then judges.
  package init(_ records: ComparisonRecords) {
    let evidence = ComparisonEvidence(records)
    figures = ComparisonFigures(evidence)
    verdict = Verdict(figures.score, isRubricChanged: evidence.isRubricChanged)
    isPickedLow = evidence.isPickedLow
    threats = Threat.all(in: evidence, of: figures)
  }
}
