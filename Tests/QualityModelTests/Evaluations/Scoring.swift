import QualityModel

/// A rubric of yes-no and scale criteria for the tests of scoring.
func form(_ sections: Section..., scoring: Scoring = Scoring()) -> Rubric {
  Rubric(
    id: "form", scoring: scoring,
    bands: [Band(name: "Optimized", from: 91), Band(name: "On track", from: 80), Band(name: "Coach now", from: 0)],
    sections: sections)
}

extension Rubric {
  /// Returns the derivation of answers given by criterion, as people type them.
  func derive(_ answers: [String: String]) throws -> Derivation {
    let scorer = Scorer(self)
    return scorer.derive(
      try scorer.criteria.map { criterion in try answers[criterion.id].map { try criterion.parse($0) } })
  }

  /// Returns the score of answers given by criterion.
  func score(_ answers: [String: String]) throws -> Score { try derive(answers).score }
}

extension Score {
  /// Returns a section's percentage.
  func percent(of section: String) -> Double?? { sections.first { $0.section == section }?.percent }
}
