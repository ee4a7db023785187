package import Insights
import QualityModel
import RecordIndex
import Records

/// Tables what change a workshop's study would see, from the workspace's own variances.
package struct TablePower: Sendable {
  /// The workshop whose rubric, cohort and comparison count; `nil` for no one's.
  package var workshop: String?
  /// The rubric; `nil` for the study's, and without a study for the one scored against most.
  package var rubric: String?
  /// The numbers of agents; `nil` for usual ones.
  package var agents: [Int]?
  /// The numbers of evaluations; `nil` for usual ones.
  package var evaluations: [Int]?

  package init(_ workshop: String? = nil, rubric: String? = nil, agents: [Int]? = nil, evaluations: [Int]? = nil) {
    self.workshop = workshop
    self.rubric = rubric
    self.agents = agents
    self.evaluations = evaluations
  }

  /// Answers with the table; throws `NotFound` where there is no such workshop or rubric.
  package func perform(in world: World) throws -> PowerTable {
    let world = world.readingOnce
    let study = try workshop.map { try ReadWorkshop($0).usable(in: world).workshop }
    let rubric = try rubric ?? study?.rubric ?? mostUsed(in: world)
    if self.rubric != nil { _ = try ReadRubric(rubric).perform(in: world) }
    let months = try world.asking { try $0.scoreTallies(by: .nothing, .of(rubric), byMonth: true) }
    let own = study.map { [Set($0.cohort).count] } ?? []
    return PowerTable(
      rubric: rubric, variance: ChangeVariance(months), isCompared: study.map { !$0.comparison.isEmpty } ?? false,
      agents: agents ?? Set(PowerTable.usualAgents + own.filter { $0 > 1 }).sorted(),
      evaluations: evaluations ?? PowerTable.usualEvaluations)
  }

  private func mostUsed(in world: World) throws -> String {
    let used = try world.uses(of: world.workspace.rubrics().records.map(\.record.id))
    guard let most = used.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else {
      throw Missing(.rubric, "there is no rubric to plan with", help: "`rubric new` creates one")
    }
    return most
  }
}
