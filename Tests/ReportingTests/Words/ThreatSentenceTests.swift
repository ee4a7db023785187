import CustomDump
import Insights
import Testing

@testable import Reporting

@Suite("Threats to a comparison in words") struct ThreatSentenceTests {
  static let sentences: [(Threat, String)] = [
    (
      .rubricVersion(versions: [1, 2], changed: 2, unchanged: 1),
      "The rubric changed between the windows (versions 1, 2): totals are not compared, 1 unchanged criterion are."
    ),
    (
      .evaluatorMix(common: 0.45, shift: 0.3, p: 0.01),
      """
      45 % of the evaluations after come from evaluators who also scored before: another yardstick can look like a \
      change.
      """
    ),
    (
      .evaluatorMix(common: 0.8, shift: 0.3, p: 0.01),
      """
      The evaluators' shares moved by 30 % between the windows: a stricter or milder evaluator can look like a change.
      """
    ),
    (
      .pickedLow(isDeclared: true, gap: 4.25, others: 12, p: 0.2),
      """
      The cohort was picked for low scores: such people rise without any training. They began 4.3 points below the 12 \
      others.
      """
    ),
    (
      .pickedLow(isDeclared: true, gap: -1, others: 12, p: 0.2),
      """
      The cohort was picked for low scores: such people rise without any training. They began no lower than the 12 \
      others.
      """
    ),
    (
      .pickedLow(isDeclared: false, gap: nil, others: 0, p: nil),
      "The cohort began clearly lower than the others: such people rise without any training."
    ),
    (
      .noComparison(named: 0, usable: 0),
      "There is no comparison group: whatever else changed between the windows looks like the workshop."
    ),
    (
      .noComparison(named: 2, usable: 1),
      "Only 1 of 2 agents to compare with have both windows: too few for a comparison group."
    ),
    (
      .unlikeBaselines(gap: 6, deviations: 0.8, slopeP: 0.2),
      "The cohort began 6.0 points below its comparison group (0.8 standard deviations)."
    ),
    (
      .unlikeBaselines(gap: -6, deviations: nil, slopeP: 0.0004),
      "The cohort began 6.0 points above its comparison group. The effect depends on the starting score (p < 0.001)."
    ),
    (
      .neverDeclared(seen: 3),
      "The study was never declared: whether groups, windows and focus were chosen before the data cannot be determined."
    ),
    (
      .declaredLate(on: "2026-10-20", seen: 1, isChanged: false),
      "The study was declared on 2026-10-20, when 1 evaluation of the window after could be seen."
    ),
    (
      .changedSinceDeclared(on: "2026-09-01", seen: 3),
      "The study was changed after it was declared on 2026-09-01, and its data may have been seen by then."
    ),
    (
      .targetedPicks(included: 4, leftOut: 0),
      "4 evaluations were picked for a reason and not at random; they count here."
    ),
    (
      .dropOuts(.init(agents: ["ana", "ben"], cohort: 1, of: 9, meanBefore: 61, meanBeforeOfOthers: 72.25)),
      """
      Left out are 2 of 9 agents, without a score in one of the windows (ana, ben). They began at 61.0, those who \
      stayed at 72.3.
      """
    ),
    (
      .contactMix(reasons: .init(0.31, isClear: true), channels: .init(0.1, isClear: false)),
      "The contacts were not of the same kind before and after: shares moved (reasons by 31 %)."
    ),
    (
      .otherWorkshops(["script", "tone"], agents: 1),
      "1 agent of this study were also in script, tone between the windows' first and last day."
    ),
    (.ceiling(agents: 3, of: 8), "3 of 8 agents began at 95 or more, where a gain can hardly show."),
    (
      .fewEvaluations(.init(agents: 4, fewest: 1, thin: 2, detectable: 6, wanted: 3)),
      """
      Only 4 agents of the cohort have both windows. 2 of 4 agents have under 3 evaluations in a window (the fewest: 1). \
      A change of 3.0 points was worth having, but one under 6.0 would often go unseen.
      """
    ),
    (
      .noEvaluations(before: 1, after: 0),
      "No agent of the cohort was scored in both windows (1 evaluation before, 0 after)."
    ),
  ]

  @Test(arguments: sentences) func saysWhatWasFound(threat: Threat, sentence: String) {
    expectNoDifference(threat.sentence, sentence)
  }
}
