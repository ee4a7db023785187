import CustomDump
import Foundation
import Notation
import QualityModel
import Statistics
import Testing

@testable import Insights
@testable import Reporting

@Suite struct CoachingVersionsTests {
  /// Version 1 asks empathy from 1 to 3 and something that version 2 no longer has.
  private func coaching() -> CoachingUnderTest {
    let older = CoachingUnderTest.form(
      Criterion(id: "accuracy", kind: .scale(.init()), weight: 6),
      Criterion(id: "empathy", kind: .scale(.init(max: 3)), weight: 3), Criterion(id: "script", weight: 1))
    var coaching = CoachingUnderTest()
    coaching.rubric.version = 2
    coaching.olderRubrics = [older]
    coaching.add(Array(repeating: ["3", "1", "no"], count: 4), by: older)
    coaching.add(Array(repeating: ["3", "4", "5"], count: 5))
    for id in ["ben", "cy"] {
      coaching.add(id, ["5", "2", "no"], by: older)
      coaching.add(id, ["5", "5", "5"])
    }
    return coaching
  }

  @Test func takesWhatChangedFromTheNewestVersion() {
    let proposal = coaching().proposal
    expectNoDifference(proposal.versions, [1, 2])
    expectNoDifference(proposal.rubric?.version, 2)
    expectNoDifference(proposal.ranking.map(\.criterion), ["accuracy", "empathy", "pace"])
    expectNoDifference(proposal.ranking.map(\.opportunities), [9, 5, 5])
    expectNoDifference(proposal.ranking.map(\.applies), [1, 1, 1])
    expectNoDifference(proposal.ranking.map(\.mean.value), [50, 75, 100])
    expectNoDifference(proposal.ranking.map(\.team.value), [100, 100, 100])
    expectNoDifference(
      proposal.cautions.map(\.sentence),
      [
        "The rubric changed in these days: Empathy, Pace are taken from evaluations by version 2 alone.",
        "Version 2 of the rubric no longer has Script: it is left out.",
      ])
  }

  @Test func passesByEvaluationsWithoutTheirRubric() {
    var coaching = coaching()
    coaching.olderRubrics = []
    expectNoDifference(coaching.proposal.ranking.map(\.opportunities), [5, 5, 5])
    expectNoDifference(coaching.proposal.evaluations, 9)
    expectNoDifference(
      coaching.proposal.cautions.last?.sentence,
      "4 evaluations cannot be analysed: the rubric's version cannot be read.")
  }
}
