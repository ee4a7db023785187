import CustomDump
import QualityModel
import Statistics
import Testing

@testable import Insights
@testable import Reporting

@Suite struct FocusChoiceTests {
  private func focus(_ proposal: CoachingProposal) -> [String] { proposal.focus.map(\.cost.criterion) }

  /// By hand: accuracy 60 · 0.25 = 15, pace 10 · 1 = 10, empathy 30 · 0.25 = 7.5. The lowest mean is pace's.
  @Test func ranksByWhatACriterionCosts() {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["4", "4", "1"], count: 6))
    coaching.addColleagues(["5", "5", "5"])
    let proposal = coaching.proposal
    expectNoDifference(proposal.ranking.map(\.criterion), ["accuracy", "pace", "empathy"])
    expectNoDifference(proposal.ranking.map(\.cost.value), [15, 10, 7.5])
    expectNoDifference(focus(proposal), ["accuracy", "pace"])
    expectNoDifference(proposal.naive?.criterion, "pace")
    expectNoDifference(proposal.focus.map(\.cost.cause), [.person, .person])
  }

  /// The second costs 7.4 by hand, under half of 15.
  @Test func leavesOutASecondThatCostsLittle() {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["4", "4", "5"], count: 5) + [["4", "5", "5"]])
    coaching.addColleagues(["5", "5", "5"])
    expectNoDifference(focus(coaching.proposal), ["accuracy"])
  }

  /// One call lost 60 points; two others lost 7.5 each.
  @Test func passesBySpectacularSingleCalls() {
    var coaching = CoachingUnderTest()
    coaching.add([["1", "5", "5"], ["5", "4", "5"], ["5", "4", "5"]] + Array(repeating: ["5", "5", "5"], count: 5))
    coaching.addColleagues(["5", "5", "5"])
    let proposal = coaching.proposal
    expectNoDifference(proposal.ranking.map(\.criterion), ["accuracy", "empathy", "pace"])
    expectNoDifference(proposal.ranking.map(\.fellShort), [1, 2, 0])
    expectNoDifference(focus(proposal), ["empathy"])
  }

  /// Misses of a critical gate cost no points, and come first all the same once they recur.
  @Test func putsRecurringCriticalMissesFirst() {
    var coaching = CoachingUnderTest()
    coaching.rubric = CoachingUnderTest.form(
      Criterion(id: "empathy", kind: .scale(.init()), weight: 1),
      Criterion(id: "identity", weight: 0, critical: .compliance))
    coaching.add([["3", "no"], ["3", "no"], ["3", "yes"], ["3", "yes"], ["3", "yes"]])
    coaching.addColleagues(["5", "yes"])
    expectNoDifference(coaching.proposal.ranking.map(\.criterion), ["identity", "empathy"])
    expectNoDifference(coaching.proposal.ranking.map(\.cost.value), [0, 50])
    expectNoDifference(focus(coaching.proposal), ["identity", "empathy"])
    var once = CoachingUnderTest()
    once.rubric = coaching.rubric
    once.add([["3", "no"], ["3", "yes"], ["3", "yes"], ["3", "yes"], ["3", "yes"]])
    once.addColleagues(["5", "yes"])
    expectNoDifference(once.proposal.ranking.map(\.criterion), ["empathy", "identity"])
    expectNoDifference(focus(once.proposal), ["empathy"])
  }

  /// Everybody is at 4 on accuracy, which costs 15 as empathy does.
  @Test func tellsTheProcessFromThePerson() {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["4", "3", "5"], count: 5))
    coaching.addColleagues(["4", "5", "5"])
    let proposal = coaching.proposal
    expectNoDifference(proposal.ranking.map(\.cause), [.process, .person, .person])
    expectNoDifference(proposal.ranking.map(\.shared), [1, 0, nil])
    expectNoDifference(focus(proposal), ["empathy", "accuracy"])
    expectNoDifference(proposal.process.map(\.criterion), ["accuracy"])
    expectNoDifference(proposal.focus.map { $0.goal == nil }, [false, true])
  }

  /// Below the agent's own problem a process one takes no place.
  @Test func fillsWithTheProcessOnlyFromAbove() {
    var coaching = CoachingUnderTest()
    coaching.add(Array(repeating: ["3", "4", "5"], count: 5))
    coaching.addColleagues(["5", "4", "5"])
    expectNoDifference(focus(coaching.proposal), ["accuracy"])
    expectNoDifference(coaching.proposal.process.map(\.criterion), ["empathy"])
  }

  @Test func takesWhatWasAskedFor() {
    var coaching = CoachingUnderTest()
    coaching.chosen = ["pace", "empathy", "pace"]
    coaching.add(Array(repeating: ["3", "4", "n/a"], count: 5) + [["3", "4", "1"], ["3", "4", "1"]])
    coaching.addColleagues(["5", "4", "5"])
    let proposal = coaching.proposal
    expectNoDifference(focus(proposal), ["pace", "empathy"])
    expectNoDifference(proposal.focus.map(\.isChosen), [true, true])
    expectNoDifference(proposal.process, [])
    expectNoDifference(proposal.focus.map(\.goal?.to), [100, 91])
    expectNoDifference(
      proposal.cautions.map(\.sentence),
      [
        "Pace was chosen with too few to tell: n = 2.",
        "Empathy was chosen although colleagues fall short alike (their mean is 75.0).",
      ])
  }
}

@Suite struct EfficiencyTests {
  private func coaching(resolved: Int, of known: Int) -> CoachingUnderTest {
    var coaching = CoachingUnderTest()
    coaching.rubric = CoachingUnderTest.form(
      Criterion(id: "accuracy", kind: .scale(.init()), weight: 1),
      Criterion(id: "pace", kind: .scale(.init()), weight: 1, lens: .efficiency))
    coaching.add(Array(repeating: ["5", "3"], count: resolved))
    coaching.add(Array(repeating: ["5", "3"], count: known - resolved), resolved: false)
    coaching.add(Array(repeating: ["5", "3"], count: 8 - known), resolved: nil)
    coaching.addColleagues(["5", "5"])
    return coaching
  }

  /// Wilson's interval for 3 of 6.
  @Test func waitsUntilContactsAreResolved() {
    let proposal = coaching(resolved: 3, of: 6).proposal
    expectNoDifference(proposal.focus, [])
    expectNoDifference(proposal.notYet.map(\.cost.criterion), ["pace"])
    expectNoDifference(
      proposal.notYet.map(\.reason),
      [
        "Pace costs 25.0 points per evaluation, but it is about speed, and that waits until 80 % of contacts are "
          + "resolved: now it is 50.0 % (3 of 6)."
      ])
    expectNoDifference(proposal.resolved.value, 50)
    expectNoDifference(proposal.resolved.low?.roundedForStorage, 18.761631)
    expectNoDifference(proposal.resolved.high?.roundedForStorage, 81.238369)
  }

  @Test func isCoachedOnceContactsAreResolved() {
    let proposal = coaching(resolved: 5, of: 6).proposal
    expectNoDifference(proposal.focus.map(\.cost.criterion), ["pace"])
    expectNoDifference(proposal.notYet, [])
  }

  @Test func waitsWhereNoOneKnows() {
    let proposal = coaching(resolved: 4, of: 4).proposal
    expectNoDifference(
      proposal.notYet.map(\.reason),
      [
        "Pace costs 25.0 points per evaluation, but it is about speed, and whether the contact was resolved is known of "
          + "4 evaluations only: it takes 5 to tell."
      ])
    expectNoDifference(proposal.resolved.undefined, "too few to tell: n = 4")
  }

  @Test func staysWithACautionWhereItIsAskedFor() {
    var coaching = coaching(resolved: 3, of: 6)
    coaching.chosen = ["pace"]
    expectNoDifference(coaching.proposal.focus.map(\.cost.criterion), ["pace"])
    expectNoDifference(coaching.proposal.notYet, [])
    expectNoDifference(coaching.proposal.cautions.count, 1)
  }
}
