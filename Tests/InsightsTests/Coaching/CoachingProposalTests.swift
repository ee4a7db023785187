import CustomDump
import Foundation
import Notation
import QualityModel
import Statistics
import Testing

@testable import Insights
@testable import Reporting

@Suite struct CoachingProposalTests {
  private func usual() -> CoachingUnderTest {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["3", "5", "5"], count: 6))
    coaching.addColleagues(["5", "5", "5"])
    return coaching
  }

  @Test func saysWhatItRestsOn() {
    let proposal = usual().proposal
    expectNoDifference(proposal.agent.id, "ana")
    expectNoDifference(proposal.rubric?.id, "form")
    expectNoDifference(proposal.versions, [1])
    expectNoDifference(proposal.window?.description, "2026-08-09..2026-11-06")
    expectNoDifference(proposal.window?.days, 90)
    expectNoDifference(proposal.evaluations, 6)
    expectNoDifference(proposal.score.value, 70)
    expectNoDifference(proposal.team, "billing")
    expectNoDifference(proposal.colleagues, 4)
    expectNoDifference(proposal.cautions, [])
  }

  @Test func hasNothingWithoutEvaluations() {
    let proposal = CoachingUnderTest().proposal
    expectNoDifference(proposal.rubric, nil)
    expectNoDifference(proposal.window, nil)
    expectNoDifference(proposal.evaluations, 0)
    expectNoDifference(proposal.score.undefined, "too few to tell: n = 0")
    expectNoDifference(proposal.focus, [])
    expectNoDifference(proposal.ranking, [])
    expectNoDifference(proposal.tooFew, [])
    expectNoDifference(proposal.conversation, nil)
    expectNoDifference(proposal.cautions, [])
  }

  @Test(arguments: [1, 2]) func saysThatFewAreTooFew(count: Int) {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["1", "n/a", "5"], count: count))
    coaching.addColleagues(["5", "5", "5"])
    let proposal = coaching.proposal
    expectNoDifference(proposal.focus, [])
    expectNoDifference(proposal.naive, nil)
    expectNoDifference(proposal.strength, nil)
    expectNoDifference(
      proposal.tooFew,
      [
        .init(criterion: "accuracy", title: "Accuracy", n: count),
        .init(criterion: "empathy", title: "Empathy", n: 0), .init(criterion: "pace", title: "Pace", n: count),
      ])
    expectNoDifference(
      proposal.cautions.map(\.sentence),
      [
        "\(count) evaluation\(count == 1 ? "" : "s") in these days \(count == 1 ? "is" : "are") too few: a criterion "
          + "enters a plan from 5."
      ])
  }

  @Test func hasOnlyAStrengthWhereEverythingIsPerfect() {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["5", "5", "5"], count: 6))
    coaching.addColleagues(["5", "5", "5"])
    let proposal = coaching.proposal
    expectNoDifference(proposal.focus, [])
    expectNoDifference(proposal.strength?.cost.criterion, "accuracy")
    expectNoDifference(proposal.strength?.standsOut, false)
    expectNoDifference(
      proposal.conversation?.steps,
      [
        .init(
          name: "Goal",
          lines: ["Nothing falls short again and again. Ask: what would you like to get better at beside Accuracy?"])
      ])
  }

  /// Drawn towards colleagues who fall short, full marks would seem to cost something.
  @Test func nothingIsWrongWithFullMarksWhatOthersCannotDo() throws {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["5", "5", "5"], count: 6))
    coaching.addColleagues(["3", "3", "3"])
    coaching.chosen = ["empathy"]
    let proposal = coaching.proposal
    expectNoDifference(proposal.naive, nil)
    expectNoDifference(proposal.ranking.map(\.shared), [nil, nil, nil])
    let focus = try #require(proposal.focus.first)
    expectNoDifference(focus.cost.cause, .person)
    expectNoDifference(focus.goal?.basis.words, "full marks as now")
    expectNoDifference(focus.goal?.to, 100)
    expectNoDifference(focus.goal?.evaluations, nil)
    expectNoDifference(proposal.conversation?.steps[1].lines, ["Empathy fell short in 0 of 6 evaluations."])
  }

  @Test func inventsNothingAboutWhatNeverCounted() throws {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["5", "n/a", "5"], count: 6))
    coaching.addColleagues(["5", "3", "5"])
    coaching.chosen = ["empathy"]
    let proposal = coaching.proposal
    let cost = try #require(proposal.focus.first?.cost)
    expectNoDifference(cost.mean.value, nil)
    expectNoDifference(cost.cost.value, nil)
    expectNoDifference(cost.shared, nil)
    expectNoDifference(
      proposal.conversation?.steps.prefix(2).map(\.lines),
      [
        [
          "Ask: what would you like Empathy to be like by 2026-12-22?",
          "It is not yet known what Empathy comes to. Suggest 50, the mean of 4 colleagues in billing, 50.0, rounded up to a "
            + "whole 5, by 2026-12-22.",
        ], ["No evaluation of these days counts on Empathy."],
      ])
    expectNoDifference(proposal.cautions.map(\.sentence), ["Empathy was chosen with too few to tell: n = 0."])
  }

  @Test func waitsWithSpeedAndSaysSo() {
    var coaching = CoachingUnderTest()
    coaching.rubric = CoachingUnderTest.form(
      Criterion(id: "accuracy", kind: .scale(.init())),
      Criterion(id: "pace", kind: .scale(.init()), lens: .efficiency))
    coaching.add(Array(repeating: ["5", "3"], count: 6), resolved: false)
    coaching.addColleagues(["4", "5"])
    expectNoDifference(
      coaching.proposal.conversation?.steps.first?.lines,
      [
        "Nothing but speed, which has to wait, falls short again and again. Ask: what would you like to get better at "
          + "beside Accuracy?"
      ])
  }

  @Test func leavesOutWhatDoesNotCount() {
    var coaching = usual()
    coaching.add([["1", "1", "1"]]) { $0.status = .voided }
    coaching.add([["1", "1", "1"]]) { $0.purpose = .targeted }
    coaching.add([["1", "1", "1"]]) { $0.rubric.id = "other" }
    let proposal = coaching.proposal
    expectNoDifference(proposal.evaluations, 6)
    expectNoDifference(proposal.ranking.map(\.opportunities), [6, 6, 6])
    expectNoDifference(proposal.otherRubrics, ["other": 1])
  }

  @Test func worksWithoutAnyoneElse() {
    var coaching = CoachingUnderTest()
    coaching.team = nil
    coaching.add(Array(repeating: ["3", "5", "5"], count: 5))
    let proposal = coaching.proposal
    expectNoDifference(proposal.focus.map(\.cost.criterion), ["accuracy"])
    expectNoDifference(proposal.focus.map(\.cost.shrunkMean), [50])
    expectNoDifference(proposal.focus.map(\.cost.team.undefined), ["too few to tell: n = 0 agents"])
    expectNoDifference(proposal.focus.map(\.goal?.basis.words), ["the target for scores, 91"])
    expectNoDifference(
      proposal.cautions.map(\.sentence),
      [
        "No one else has evaluations by this rubric in these days: whether the process falls short cannot be determined."
      ])
  }

  @Test func saysNotThatEveryoneElseIsComparedWhereThereIsNoOne() {
    var coaching = CoachingUnderTest()
    coaching.team = nil
    coaching.passedBy = "billing"
    coaching.add(Array(repeating: ["3", "5", "5"], count: 5))
    expectNoDifference(
      coaching.proposal.cautions.map(\.sentence),
      [
        "No one else has evaluations by this rubric in these days: whether the process falls short cannot be determined."
      ])
  }

  @Test func saysWhenTheTeamIsTooSmall() {
    var coaching = usual()
    coaching.team = nil
    coaching.passedBy = "billing"
    expectNoDifference(
      coaching.proposal.cautions.map(\.sentence),
      [
        "Fewer than 4 colleagues in billing have evaluations by this rubric in these days: the comparison is with "
          + "everyone else who has."
      ])
  }
}
