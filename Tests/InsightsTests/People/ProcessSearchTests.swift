import CustomDump
import QualityModel
import Statistics
import Testing

@testable import Insights

/// Members who fall short alike point at the process, one who falls short alone does not.
@Suite struct ProcessSearchTests {
  /// Five evaluations of one agent on empathy (scale 1 to 5); what is resolved is always so.
  private func evaluations(_ agent: String, _ empathy: [Int]) -> [Evaluation] {
    empathy.map { Example.evaluation(agent, "yes", "\($0)") }
  }

  private func search(_ members: [[Int]], target: Double = 91) -> ProcessSearch {
    let all = members.enumerated().flatMap { evaluations("agent-\($0)", $1) }
    return ProcessSearch(Example.facts(all), rubric: nil, versions: [Example.rubric], target: target)
  }

  /// Every mean is 50, so nothing says that they differ. Empathy weighs 1 of 4 when everything counts: what lacks are
  /// 50 of 25 points.
  @Test func whatAllLackIsAProcessProblem() {
    let search = search([[3, 3, 2, 4, 3], [4, 2, 3, 3, 3], [3, 3, 3, 2, 4]])
    expectNoDifference(search.lookedAt, 3)
    expectNoDifference(search.problems.map(\.criterion), ["empathy"])
    let problem = search.problems[0]
    expectNoDifference(problem.mean.value, 50)
    expectNoDifference([problem.told, problem.below, problem.alike], [3, 3, 3])
    expectNoDifference(problem.varianceBetween, 0)
    expectNoDifference(problem.share, 25)
    expectNoDifference(problem.pointsLost, 12.5)
  }

  /// One of four lacks much and the others next to nothing: 95 on average without the one.
  @Test func whatOneLacksIsNot() {
    let search = search([[1, 1, 2, 1, 1], [5, 5, 5, 5, 4], [5, 5, 5, 4, 5], [5, 5, 4, 5, 5]])
    expectNoDifference(search.problems, [])
    expectNoDifference(search.lookedAt, 3)
  }

  /// The same means, but the team is where it should be.
  @Test func aTeamOnTargetHasNoProblem() {
    expectNoDifference(search([[3, 3, 2, 4, 3], [4, 2, 3, 3, 3], [3, 3, 3, 2, 4]], target: 50).problems, [])
  }

  @Test func twoMembersAreTooFewToTell() {
    let search = search([[3, 3, 2, 4, 3], [4, 2, 3, 3, 3], [3, 3, 3, 2]])
    expectNoDifference(search.lookedAt, 0)
    expectNoDifference(search.problems, [])
  }

  @Test func withoutTheRubricNothingIsLookedAt() {
    let all = evaluations("ana", [3, 3, 3, 3, 3])
    let search = ProcessSearch(Example.facts(all, scorer: nil), rubric: nil, versions: [], target: 91)
    expectNoDifference(search.rubric, nil)
    expectNoDifference(search.problems, [])
  }
}
