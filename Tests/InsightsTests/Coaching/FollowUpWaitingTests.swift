import Foundation
import Notation
import QualityModel
import Statistics
import Testing

@testable import Insights

/// What keeps a verdict back.
@Suite struct FollowUpWaitingTests {
  func waits(
    _ reason: String, _ sentence: String, at place: SourceLocation = #_sourceLocation,
    _ change: (inout FollowUpUnderTest) -> Void
  ) throws {
    var coaching = FollowUpUnderTest(after: 80)
    change(&coaching)
    let followUp = try coaching.followUp
    #expect(followUp.verdict == .wait, sourceLocation: place)
    #expect(followUp.reason == reason, sourceLocation: place)
    #expect(followUp.sentence == sentence, sourceLocation: place)
  }

  @Test(arguments: [
    (59, FollowUp.State.waiting, "the follow-up is due on 2026-10-31."),
    (60, .due, "the follow-up is due today, and 3 more will settle it."),
    (61, .overdue, "the follow-up was due on 2026-10-31, and 3 more will settle it."),
  ]) func tooFewAfter(today: Int, state: FollowUp.State, day: String) throws {
    var coaching = FollowUpUnderTest(after: 80)
    coaching.remove("ana-lopez", from: 40, to: 60)
    coaching.today = today
    let followUp = try coaching.followUp
    #expect(followUp.state == state && followUp.verdict == .wait && followUp.have == 3 && followUp.need == 6)
    #expect(followUp.reason == "3 of 6 evaluations")
    #expect(followUp.sentence == "Empathy: 3 of 6 evaluations since the session; \(day)")
    // What is known so far is not told: nobody is to look until it pleases.
    let told = [followUp.after, followUp.change, followUp.peers, followUp.difference, followUp.rebound]
    #expect(told.map(\.value) == [nil, nil, nil, nil, nil])
    #expect(told.map(\.undefined) == Array(repeating: "3 of 6 evaluations", count: 5))
    #expect(followUp.before.value == 40)
  }

  @Test func tooFewBefore() throws {
    try waits(
      "4 of 5 evaluations before",
      "Empathy: only 4 evaluations before the session, and a verdict takes 5."
    ) { $0.remove("ana-lopez", from: 0, to: 6) }
  }

  @Test func tooFewPeers() throws {
    try waits(
      "too few to tell: n = 4 peers", "Empathy: only 4 peers to compare with, and a verdict takes 5."
    ) { $0 = FollowUpUnderTest(after: 80, peers: 4) }
  }

  @Test func peersWhoAllChangedAlike() throws {
    try waits("no variation", "Empathy: the peers give no yardstick (no variation).") { coaching in
      for number in 0..<7 {
        coaching.remove("peer-\(number)", from: 31, to: 60)
        coaching.add("peer-\(number)", number < 3 ? [30, 50] : [70, 90], from: 35)
      }
    }
  }

  /// Ana and five peers have both halves of the days before; the days before those nobody has.
  @Test func noReboundToBeKnown() throws {
    let reason = "too few to tell: n = 6 agents with two earlier periods"
    try waits(
      reason,
      "Empathy: how far an agent so far from the peers regresses to the mean is unknown (\(reason), and it takes 8)."
    ) {
      coaching in
      coaching.evaluations.removeAll { $0.occurredAt.map { $0 < FollowUpUnderTest.day(0).start } == true }
      for number in 0..<7 {
        let level: Double = number < 3 ? 40 : 80
        coaching.remove("peer-\(number)", from: 0, to: 29)
        coaching.add("peer-\(number)", [level - 10, level + 10], from: 5, every: number < 5 ? 15 : 1)
      }
    }
  }

  /// The halves have 10 less and 10 more for everybody but Ana, so that r is nearly 1.
  @Test func theHalvesOfTheDaysBeforeStandInForEarlierOnes() throws {
    var coaching = FollowUpUnderTest(after: 80)
    coaching.evaluations.removeAll { $0.occurredAt.map { $0 < FollowUpUnderTest.day(0).start } == true }
    for number in 0..<7 {
      let level: Double = number < 3 ? 40 : 80
      coaching.remove("peer-\(number)", from: 0, to: 29)
      coaching.add("peer-\(number)", [level - 10, level + 10], from: 5, every: 15)
    }
    let followUp = try coaching.followUp
    #expect(followUp.verdict == .sustain && followUp.rebound.n == 8)
    #expect(
      followUp.rebound.method == """
        (1 − r)·(the peers' mean before − the agent's), r of agent means in the two halves of the days before: of so few \
        evaluations r is low, and the rebound rather overstated
        """)
  }

  @Test func aCriterionThatMeansSomethingElse() throws {
    try waits(
      "rubric changed",
      "Empathy: the criterion does not mean the same in the versions of the rubric in these days (1 and 2)."
    ) { coaching in
      coaching.rubrics.append(FollowUpUnderTest.rubric(2, empathy: .yesNo))
      coaching.change(from: 31, to: 60) { $0.version = 2 }
    }
  }

  @Test func aCriterionThatIsGone() throws {
    let sentence = "Empathy: the rubric no longer has this criterion, so that nothing more will be measured."
    try waits("the criterion is no longer in the rubric", sentence) { coaching in
      coaching.rubrics.append(FollowUpUnderTest.rubric(2, empathy: nil))
      coaching.remove("ana-lopez", from: 40, to: 60)
    }
    // A window that was complete before the rubric changed keeps its verdict.
    var coaching = FollowUpUnderTest(after: 80)
    coaching.rubrics.append(FollowUpUnderTest.rubric(2, empathy: nil))
    #expect(try coaching.followUp.verdict == .sustain)
  }

  @Test func evaluatorsWhoNeverScoredBefore() throws {
    try waits(
      "no evaluator scored both before and after",
      """
      Empathy: no evaluator scored the agent both before and after the session, so that the change cannot be separated from the \
      evaluators'.
      """
    ) { $0.change(from: 31, to: 60) { $0.evaluator = "new" } }
  }
}
