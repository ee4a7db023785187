import Notation

/// A criterion that counts weighs at least two percent of the form.
package struct WeightsAreFelt: RubricRule {
  package let name = "small-weight"
  package let explanation = """
    A criterion under two percent of the form is answered every time and moves no score that anyone would notice. Merge
    it with a neighbour, give it more weight, or make it a gate of weight 0 if only failing matters. Gates, bonus and unscored
    criteria are not checked.
    """
  /// The least share that goes without a warning, in percent.
  package static let least = 2.0

  package init() {}

  /// Returns one warning for each criterion whose fixed share is under two percent.
  package func findings(in rubric: Rubric) -> [Finding] {
    let isPoints = rubric.scoring.method == .points
    let standings = Scorer(rubric).derive([AnswerValue?]()).standings
    guard standings.contains(where: { $0.weightBefore > 0 }) else { return [] }
    return zip(rubric.placedCriteria, standings).compactMap { placed, standing in
      let own = isPoints ? placed.criterion.points : placed.criterion.weight
      // Thirds of six percent are two percent, give or take the last digit.
      guard placed.criterion.isInPercentage, own > 0, standing.weightBefore < Self.least - 1e-9 else { return nil }
      return finding(
        .small(placed.criterion, standing.weightBefore), help: "give it more weight, merge it, or set its weight to 0",
        at: placed.path.appending(isPoints ? "points" : "weight"), severity: .warning)
    }
  }
}

extension Finding.Message {
  fileprivate static func small(_ criterion: Criterion, _ share: Double) -> Self {
    "`\(criterion.id.prefix(90))` is \(((share * 10).rounded() / 10).shortest) % of the form"
  }
}
