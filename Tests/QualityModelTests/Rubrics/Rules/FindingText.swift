import QualityModel

extension [Finding] {
  /// The findings as one text, to be compared as a whole.
  var text: String {
    map { "\($0.path): \($0.severity)[\($0.rule)]: \($0.message); \($0.help)" }.joined(separator: "\n")
  }
}

extension Rubric {
  /// A rubric of one section.
  static func form(_ criteria: Criterion..., scoring: Scoring = Scoring(), bands: [Band] = []) -> Rubric {
    Rubric(id: "form", scoring: scoring, bands: bands, sections: [Section(id: "all", criteria: criteria)])
  }
}
