extension Rubric {
  /// The rules that judge one part at a time, and hold even where another part could not be read.
  package static let rulesForParts: [any RubricRule] = [
    IdsAreUnique(), WeightsAreSensible(), MissesBeginWithinTheScale(), ScalesHaveSteps(), ChoicesHaveOptions(),
    ScoredAnswersHavePoints(), SomethingCanBeEarned(), RangesMeet(), OnlySomeKindsInvert(), UnscoredCriteriaDoNothing(),
    ConditionsLookBack(), ConditionsCanHold(), ConditionsStayAsked(), BandsCoverTheScale(), QuestionsAskOneThing(),
    QuestionsAskForTheGood(), CriteriaHaveGuidance(), ScalesHaveAnchors(), LowPointsCount(), MissesCanHappen(),
    NumbersStandInTheirPlaces(), CapsCanBeReached(), AnswersDiffer(),
  ]

  /// The rules that need the whole form to judge by.
  package static let rulesForTheWhole: [any RubricRule] = [
    SectionWeightsAreComplete(), PointsStandAlone(), SectionsHoldCriteria(), FormsStayShort(), WeightsFitTheMethod(),
  ]

  /// The rules that compare weights, and have nothing to go by where a weight is wrong.
  package static let rulesForWeights: [any RubricRule] = [
    SomethingCounts(), WeightedSectionsAreScored(), WeightsAreFelt(), ScalesAreFractions(),
  ]

  /// Every rule about rubrics.
  package static let rules: [any RubricRule] = rulesForParts + rulesForTheWhole + rulesForWeights

  /// Returns everything that is wrong or doubtful with this rubric, each mistake once.
  package func findings() -> [Finding] {
    let findings = (Self.rulesForParts + Self.rulesForTheWhole).flatMap { $0.findings(in: self) }
    let ofWeights = [WeightsAreSensible().name, SectionWeightsAreComplete().name]
    guard !findings.contains(where: { ofWeights.contains($0.rule) }) else { return findings }
    return findings + Self.rulesForWeights.flatMap { $0.findings(in: self) }
  }
}
