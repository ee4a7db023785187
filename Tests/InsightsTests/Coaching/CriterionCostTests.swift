import CustomDump
import QualityModel
import Statistics
import Testing

@testable import Insights
@testable import Reporting

@Suite struct CriterionCostTests {
  /// By hand: ana answers yes 2 of 5 times, two colleagues 4 of 5 times. Within agents the squares are 12000, 8000 and
  /// 8000, over 12 degrees of freedom 2333.3. The means 40, 80 and 80 lie around 66.7 with 5 · (26.7² + 2 · 13.3²) / 2
  /// = 2666.7, so τ² = (2666.7 − 2333.3) / 5 = 66.7. Ana is drawn by 466.7 / (466.7 + 66.7) = 0.875, to 63.3, with the
  /// standard error √(0.125 · 466.7) = 7.64.
  @Test func drawsTheMeanTowardsColleagues() throws {
    var coaching = CoachingUnderTest()
    coaching.rubric = CoachingUnderTest.form(Criterion(id: "fix"))
    coaching.add([["yes"], ["yes"], ["no"], ["no"], ["no"]])
    for id in ["ben", "cy"] {
      coaching.add(id, ["yes"], times: 4)
      coaching.add(id, ["no"], times: 1)
    }
    let cost = try #require(coaching.proposal.ranking.first)
    expectNoDifference(cost.mean.value, 40)
    expectNoDifference(cost.team.value, 80)
    expectNoDifference(cost.shrunkMean.roundedForStorage, 63.333333)
    expectNoDifference(cost.weight, 100)
    expectNoDifference(cost.applies, 1)
    expectNoDifference(cost.observedCost, 60)
    expectNoDifference(cost.cost.value?.roundedForStorage, 36.666667)
    expectNoDifference(cost.cost.low?.roundedForStorage, 21.696919)
    expectNoDifference(cost.cost.high?.roundedForStorage, 51.636414)
    expectNoDifference(cost.cost.n, 5)
    expectNoDifference(
      cost.cost.method, "weight × shortfall × how often it applies, mean by empirical Bayes, normal interval")
    // (100 − 80) / (100 − 63.3)
    expectNoDifference(cost.shared?.roundedForStorage, 0.545455)
    expectNoDifference(cost.cause, .process)
  }

  /// Nobody differs more than chance: everybody is drawn to the common mean, and there is no interval.
  @Test func drawsEveryoneToTheCommonMeanWhereNothingSaysTheyDiffer() throws {
    var coaching = CoachingUnderTest()
    coaching.rubric = CoachingUnderTest.form(Criterion(id: "fix"))
    coaching.add([["yes"], ["yes"], ["yes"], ["no"], ["no"]])
    for id in ["ben", "cy"] {
      coaching.add(id, ["yes"], times: 3)
      coaching.add(id, ["no"], times: 2)
    }
    let cost = try #require(coaching.proposal.ranking.first)
    expectNoDifference(cost.shrunkMean.roundedForStorage, 60)
    expectNoDifference(cost.cost.undefined, "nothing says that agents differ on it")
    expectNoDifference(cost.cost.value?.roundedForStorage, 40)
    expectNoDifference(cost.cause, .process)
  }

  /// Set aside in 5 of 10: what it cost over all ten is 60 (100 where pace is n/a too) · 0.5 · 5/10.
  @Test func multipliesWeightShortfallAndHowOftenItApplies() throws {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["3", "5", "5"], count: 5) + Array(repeating: ["n/a", "5", "5"], count: 5))
    coaching.addColleagues(["5", "5", "5"])
    let cost = try #require(coaching.proposal.ranking.first)
    expectNoDifference(cost.criterion, "accuracy")
    expectNoDifference([cost.weight, cost.applies, cost.shrunkMean], [60, 0.5, 50])
    expectNoDifference(cost.observedCost, 15)
    expectNoDifference(cost.cost.value, 15)
    expectNoDifference([cost.opportunities, cost.fellShort, cost.misses], [5, 5, 0])
  }

  /// With nothing lacking the weight is the rubric's share.
  @Test func takesTheRubricsShareOfWhatNeverFallsShort() {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["5", "5", "5"], count: 5))
    expectNoDifference(coaching.proposal.ranking.map(\.weight), [60, 30, 10])
    expectNoDifference(coaching.proposal.ranking.map(\.cost.value), [0, 0, 0])
    expectNoDifference(
      coaching.proposal.ranking.map(\.cost.undefined), Array(repeating: "no one to compare with", count: 3))
  }

  @Test func leavesTheCauseToThePersonWithoutColleagues() {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["3", "5", "5"], count: 5))
    coaching.add("ben", ["3", "5", "5"])
    let proposal = coaching.proposal
    expectNoDifference(proposal.focus.map(\.cost.cause), [.person])
    expectNoDifference(proposal.focus.map(\.cost.shared), [nil])
    expectNoDifference(
      proposal.cautions.map(\.sentence),
      [
        "Only one colleague has evaluations by this rubric in these days: whether the process falls short cannot be determined."
      ])
  }
}
