import Foundation
import Notation
import QualityModel
import Statistics
import Testing

@testable import Insights

@Suite struct FollowUpTests {
  func expect(
    _ estimate: Estimate, _ value: Double, _ low: Double, _ high: Double, n: Int,
    at place: SourceLocation = #_sourceLocation
  ) {
    let figures = [estimate.value, estimate.low, estimate.high].map { $0.map { ($0 * 100).rounded() / 100 } }
    #expect(figures == [value, low, high], sourceLocation: place)
    #expect(estimate.n == n, sourceLocation: place)
  }

  /// Welch: √(80/6 + 80/6) = 5.164 and t(10) = 2.2281. The peers: s = √(28/6), and t(6) = 2.4469 makes of it
  /// 2.4469·2.1602·√(8/7) = 5.65. The rebound's r = 0.5 lies between −0.32, which counts as 0, and 0.89.
  @Test func aChangeBeyondScatterPeersAndReboundIsSustained() throws {
    let followUp = try FollowUpUnderTest(after: 80).followUp
    #expect(followUp.verdict == .sustain && followUp.state == .measurable && followUp.reason == nil)
    #expect(followUp.have == 6 && followUp.need == 6)
    expect(followUp.before, 40, 30.61, 49.39, n: 6)
    expect(followUp.after, 80, 70.61, 89.39, n: 6)
    expect(followUp.change, 40, 28.49, 51.51, n: 12)
    expect(followUp.peers, 0, -2, 2, n: 7)
    expect(followUp.difference, 40, 34.35, 45.65, n: 7)
    expect(followUp.rebound, 11.43, 2.5, 22.86, n: 8)
    #expect(followUp.cautions == [])
    #expect(
      followUp.sentence == """
        Empathy rose from 40.0 to 80.0 (+40.0, 95 % interval 28.5 to 51.5, n = 6 + 6) while 7 peers changed by 0.0; \
        11.4 of it an agent so far behind regains anyway. What is left is more than chance: keep it up.
        """)
  }

  /// +13 is less than the scatter of 13.86.
  @Test func aChangeWithinScatterIsRefined() throws {
    let followUp = try FollowUpUnderTest(after: 53).followUp
    #expect(followUp.verdict == .refine)
    #expect(
      followUp.sentence == """
        Empathy rose from 40.0 to 53.0 (+13.0, 95 % interval 1.5 to 24.5, n = 6 + 6) while 7 peers changed by 0.0; \
        11.4 of it an agent so far behind regains anyway. That is no more than evaluations of one agent scatter anyway \
        (up to 13.9). Only a rise of 25.3 would have been distinguished from chance: go on, and refine what is practised.
        """)
  }

  /// +25 is more than scatter, and its interval leaves 0 far behind; but 25 − 11.43 = 13.57 is not more than 13.86.
  @Test func aReboundIsRefined() throws {
    let followUp = try FollowUpUnderTest(after: 65).followUp
    #expect(followUp.verdict == .refine && followUp.change.low.map { $0 > 13 } == true)
    #expect(
      followUp.sentence.contains("What is left (+13.6) is no more than chance (up to 13.9). Only a rise of 25.3 would"))
    #expect(try FollowUpUnderTest(after: 65.4).followUp.verdict == .sustain)
  }

  @Test func aFallBeyondScatterAndPeersIsEscalated() throws {
    let followUp = try FollowUpUnderTest(after: 20).followUp
    #expect(followUp.verdict == .escalate)
    #expect(
      followUp.sentence == """
        Empathy fell from 40.0 to 20.0 (-20.0, 95 % interval -31.5 to -8.5, n = 6 + 6) while 7 peers changed by 0.0. \
        What is left is more than chance: look for the cause before asking for more practice.
        """)
    #expect(try FollowUpUnderTest(after: 27).followUp.verdict == .refine)
  }

  /// An agent who rises with everybody else was not helped by the session.
  @Test func aRiseOfEveryoneIsRefined() throws {
    var coaching = FollowUpUnderTest(after: 70)
    for number in 0..<7 {
      coaching.change(of: "peer-\(number)", from: 31, to: 60) { facts in
        facts.criteria = facts.criteria?.map { fact in
          var fact = fact
          fact.fraction += 0.1
          return fact
        }
      }
    }
    let followUp = try coaching.followUp
    #expect(followUp.verdict == .refine)
    expect(followUp.peers, 10, 8, 12, n: 7)
    expect(followUp.difference, 20, 14.35, 25.65, n: 7)
  }

  /// Three criteria that were not coached rose by 0, 50 and 100 points: mean 50, and t(2)·50/√3 = 124.21, of
  /// which 50 have room.
  @Test func criteriaThatWereNotCoachedStandBeside() throws {
    var coaching = FollowUpUnderTest(after: 80)
    for (from, to, values) in [(0, 29, [1.0, 0.5, 0]), (31, 60, [1.0, 1, 1])] {
      coaching.change(from: from, to: to) { facts in
        for (id, value) in zip(["greeting", "probing", "closing"], values) {
          facts.criteria?.append(.init(criterion: id, fraction: value, isMiss: false, lost: 0))
        }
      }
    }
    expect(try coaching.followUp.uncoached, 50, -74.21, 100, n: 3)
    #expect(
      try FollowUpUnderTest(after: 80).followUp.uncoached.undefined == "too few to tell: n = 0 criteria")
  }

  @Test func theLastDayIsThatOfTheEvaluationThatCompletedThem() throws {
    var coaching = FollowUpUnderTest(after: 80)
    coaching.plan.due = FollowUpUnderTest.day(40)
    coaching.today = 200
    // Evaluations 4 days apart from day 31: the sixth is on day 51.
    let first = try coaching.followUp
    #expect(first.afterDays.description == "2026-10-02..2026-10-22" && first.verdict == .sustain)
    coaching.add("ana-lopez", Array(repeating: 0, count: 20), from: 52)
    #expect(try coaching.followUp == first)
    coaching.plan.due = FollowUpUnderTest.day(60)
    #expect(try coaching.followUp.have == 15)
  }

  @Test func theDayOfTheSessionCountsOnNeitherSide() throws {
    var coaching = FollowUpUnderTest(after: 80)
    coaching.add("ana-lopez", [0, 0, 0], from: 30, every: 0)
    #expect(try coaching.followUp == FollowUpUnderTest(after: 80).followUp)
  }

  @Test func aPlanWithoutADayHasNoFollowUp() {
    var coaching = FollowUpUnderTest(after: 80)
    coaching.plan.due = nil
    #expect(coaching.all == [])
  }
}
