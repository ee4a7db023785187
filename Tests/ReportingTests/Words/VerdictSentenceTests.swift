import CustomDump
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite("The verdict of a workshop in words") struct VerdictSentenceTests {
  /// A study without peers, of agents with one evaluation before and one after.
  private func study(_ scores: [(before: Double, after: Double)]) -> ComparisonRecords {
    var records = Example.records(
      cohort: Array(Example.cohort.prefix(scores.count)), comparison: [], evaluations: 1)
    for (index, pair) in scores.enumerated() {
      records.evaluations[2 * index].percent = pair.before
      records.evaluations[2 * index + 1].percent = pair.after
    }
    return records
  }

  private func sentence(_ records: ComparisonRecords) -> String { VerdictSentence(WorkshopComparison(records)).text }

  @Test func aChangeWithoutPeersIsNotTheWorkshopsAlone() {
    expectNoDifference(
      sentence(study([(65, 67), (70, 74), (50, 56), (80, 88), (60, 70)])),
      """
      5 agents: on average they scored 6.0 points higher after the workshop (95 % interval 2.1 to 9.9); 5 went up, \
      0 went down. A change this size would be unlikely by chance alone (p = 0.01); without a comparison group the \
      workshop cannot be distinguished from anything else that changed.
      """)
  }

  @Test func anEffectIsSetBesideThePeers() {
    #expect(sentence(Example.records()).contains("than 8 untrained peers who began alike"))
  }

  @Test func fourAgentsAreTooFew() {
    expectNoDifference(
      sentence(study([(60, 70), (61, 70), (62, 70), (63, 70)])),
      "4 agents of the cohort have a score in both windows; it takes at least 5 to tell.")
  }

  @Test func theSameChangeOfEveryoneHasNoTest() {
    expectNoDifference(
      sentence(study([60, 64, 68, 72, 76, 80].map { ($0, $0 + 5) })),
      "6 agents: everyone's mean changed by exactly 5.0 points; a test has no meaning.")
    expectNoDifference(
      sentence(study([60, 64, 68, 72, 76, 80].map { ($0, $0) })), "6 agents: no one's mean changed at all.")
  }

  @Test func peopleWhoWerePickedLowAreNotJudgedWithoutPeers() {
    var records = study([(60, 69), (64, 75), (68, 77), (72, 83), (76, 85), (80, 91)])
    records.workshop.selectedBecause = .lowScores
    #expect(
      sentence(records).contains("but they were picked for low scores and there is no one to compare with"))
  }

  @Test func twoVersionsOfARubricAreNotCompared() {
    var records = study([(60, 69), (64, 75), (68, 77), (72, 83), (76, 85)])
    for index in records.evaluations.indices where index % 2 == 1 { records.evaluations[index].version = 4 }
    expectNoDifference(
      sentence(records),
      """
      The rubric changed between the windows (versions 3 and 4), so that scores cannot be compared; \
      4 criteria that stayed the same can.
      """)
  }
}
