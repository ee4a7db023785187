import Foundation
import Notation
import QualityModel
import Statistics
import Testing

@testable import Insights
@testable import Reporting

/// What else could explain a change, and what is kept out of it.
@Suite struct FollowUpCautionTests {
  func cautions(_ change: (inout FollowUpUnderTest) -> Void) throws -> [String] {
    var coaching = FollowUpUnderTest(after: 80)
    change(&coaching)
    let followUp = try coaching.followUp
    #expect(followUp.verdict == .sustain)
    return followUp.cautions.map(\.sentence)
  }

  func plan(of agent: String, on criterion: String, held: Int, _ status: CoachingPlan.Status = .agreed) -> CoachingPlan
  {
    var plan = FollowUpUnderTest(after: 80).plan
    plan.id = "\(agent)-\(held)"
    plan.status = status
    plan.agent = agent
    plan.held = FollowUpUnderTest.day(held)
    plan.focus = [.init(criterion: criterion, title: criterion.capitalized, target: 90)]
    return plan
  }

  @Test func mostlyOtherEvaluators() throws {
    #expect(
      try cautions { $0.change(from: 31, to: 47) { $0.evaluator = "new" } } == [
        """
        17 % of the 6 evaluations after come from evaluators who also scored before: another yardstick can look like a \
        change.
        """
      ])
    // Two of six may be chance.
    #expect(try cautions { $0.change(from: 31, to: 35) { $0.evaluator = "new" } } == [])
  }

  @Test func theSameEvaluatorsInOtherShares() throws {
    let cautions = try cautions { coaching in
      coaching.change(from: 0, to: 3) { $0.evaluator = "mild" }
      coaching.change(from: 31, to: 47) { $0.evaluator = "mild" }
      coaching.add("ana-lopez", [40, 40, 40, 40], from: 24)
      coaching.add("ana-lopez", [80, 80, 80, 80], from: 52, by: "mild")
    }
    #expect(
      cautions == [
        """
        The evaluators' shares moved by 80 % between before and after: a stricter or milder evaluator can look like a \
        change.
        """
      ])
  }

  @Test func severalVersions() throws {
    #expect(
      try cautions { coaching in
        coaching.rubrics.append(FollowUpUnderTest.rubric(2))
        coaching.change(from: 31, to: 60) { $0.version = 2 }
      } == [
        """
        Versions 1 and 2 of the rubric are in these days; the criterion means the same in them, but what surrounds it may \
        not.
        """
      ])
  }

  @Test func otherSessionsAndWorkshops() throws {
    let cautions = try cautions { coaching in
      coaching.plans = [
        plan(of: "ana-lopez", on: "greeting", held: 45), plan(of: "ana-lopez", on: "probing", held: 46, .draft),
      ]
      coaching.workshops = [
        Workshop(
          id: "listening", title: "Listening", held: FollowUpUnderTest.day(10), rubric: "form", cohort: ["ana-lopez"],
          before: .init(from: FollowUpUnderTest.day(0), to: FollowUpUnderTest.day(9)),
          after: .init(from: FollowUpUnderTest.day(11), to: FollowUpUnderTest.day(20)))
      ]
    }
    #expect(
      cautions == [
        "1 other session with the agent in these days (2026-10-16 on Greeting) may have had a part in it.",
        "The agent was in 1 workshop in these days (Listening on 2026-09-11), which may have had a part in it.",
      ])
  }

  @Test func peersWhoWereCoachedOnItMeanwhileAreLeftOut() throws {
    var coaching = FollowUpUnderTest(after: 80)
    coaching.plans = [
      plan(of: "peer-6", on: "empathy", held: 30, .closed), plan(of: "peer-5", on: "greeting", held: 30),
      plan(of: "peer-4", on: "empathy", held: 30, .draft), plan(of: "peer-3", on: "empathy", held: -1),
    ]
    let followUp = try coaching.followUp
    #expect(followUp.peers.n == 6)
    #expect(followUp.cautions.map(\.sentence) == ["1 peer is left out, coached on the same criterion in these days."])
  }

  @Test func whatDoesNotCountAsUsual() throws {
    let cautions = try cautions { coaching in
      coaching.add("ana-lopez", [0, 0], from: 35, purpose: .targeted)
      coaching.add("ana-lopez", [0], from: 36, purpose: .calibration)
      coaching.change(from: 31, to: 31) { $0.startedAt = nil }
    }
    #expect(
      cautions == [
        "2 targeted evaluations of these days are left out: contacts picked for a reason are not how the agent usually is.",
        "1 evaluation is counted on the day of submission: the time of the contact is not known.",
      ])
  }

  @Test func aVerdictBeforeItsDay() throws {
    #expect(
      try cautions { $0.today = 55 } == [
        "The verdict comes 5 days before the follow-up is due, and later evaluations may still change it."
      ])
  }

  @Test func aVerdictThatWillNeverBe() throws {
    var coaching = FollowUpUnderTest(after: 80)
    coaching.remove("ana-lopez", from: 0, to: 6)
    coaching.remove("ana-lopez", from: 40, to: 60)
    #expect(
      try coaching.followUp.cautions.map(\.sentence) == [
        "Only 4 evaluations before the session: a verdict takes 5, and there will be none."
      ])
  }

  @Test func theMostUrgentComesFirst() throws {
    let followUp = try FollowUpUnderTest(after: 80).followUp
    let list = FollowUpList(
      [(FollowUp.State.waiting, 1), (.measurable, 2), (.overdue, 9), (.due, 3), (.overdue, 4), (.waiting, 0)].map {
        state, due in
        var other = followUp
        (other.state, other.due) = (state, FollowUpUnderTest.day(due))
        return other
      })
    #expect(list.followUps.map(\.state) == [.overdue, .overdue, .due, .measurable, .waiting, .waiting])
    #expect(list.followUps.map(\.due.description).prefix(2) == ["2026-09-05", "2026-09-10"])
  }
}
