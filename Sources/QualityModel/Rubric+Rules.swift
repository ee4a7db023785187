extension Rubric {
  /// The rules that judge one part at a time, and hold even where another part could not be read.
  public static let rulesForParts: [any RubricRule] = [
    IdsAreUnique(), WeightsAreSensible(), MissesBeginWithinTheScale(), ScalesHaveSteps(), ChoicesHaveOptions(),
    ScoredAnswersHavePoints(), SomethingCanBeEarned(), RangesMeet(), OnlySomeKindsInvert(), UnscoredCriteriaDoNothing(),
    ConditionsLookBack(), ConditionsCanHold(), ConditionsStayAsked(), BandsCoverTheScale(), QuestionsAskOneThing(),
    QuestionsAskForTheGood(), CriteriaHaveGuidance(), ScalesHaveAnchors(),
  ]

  /// The rules that need the whole form to judge by.
  public static let rulesForTheWhole: [any RubricRule] = [
    SomethingCounts(), SectionWeightsAreComplete(), PointsStandAlone(), SectionsHoldCriteria(),
    WeightedSectionsAreScored(), FormsStayShort(), WeightsAreFelt(),
  ]

  /// Every rule about rubrics.
  public static let rules: [any RubricRule] = rulesForParts + rulesForTheWhole

  /// Returns everything that is wrong or doubtful with this rubric.
  public func findings() -> [Finding] { Self.rules.flatMap { $0.findings(in: self) } }
}
