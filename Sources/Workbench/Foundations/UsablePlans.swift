import Notation
import QualityModel
import RecordIndex
import Records

/// The coaching plans of a workspace that nothing is wrong with, drafts too; only those that are asked for are decoded.
struct UsablePlans {
  /// What keeps others out.
  let errors: [Finding]
  private let index: RecordIndex
  private let broken: Set<String>
  private let rubrics: Set<String>

  /// Finds those that something is wrong with.
  ///
  /// By itself a plan was judged when it was read. Of what else there is in the workspace only a rubric that is gone
  /// makes a plan unusable: those plans are judged here, and what is doubtful about the others is a matter of `check`.
  init(in index: RecordIndex, among surroundings: RecordSurroundings) throws {
    let kind = CoachingPlanKind()
    let doubtful = try index.doubtful(kind.word, knownRubrics: surroundings.rubrics).map { try $0.stored(as: kind) }
    let findings = try index.findings(ofRecords: kind.word) + kind.findings(in: doubtful, among: surroundings)
    errors = findings.filter { $0.severity == .error }
    broken = Set(errors.compactMap(\.place?.file))
    rubrics = Set(surroundings.rubrics)
    self.index = index
  }

  /// Returns plans by path: those of some agents, at some points of their life.
  func plans(of agents: Set<String>? = nil, _ statuses: CoachingPlan.Status...) throws -> [CoachingPlan] {
    try index.records(.plans(statuses, of: agents, isSound: true)).filter { !broken.contains($0.path) }.map {
      try $0.stored(as: CoachingPlanKind()).record
    }
  }

  /// Returns what is known of plans without decoding any.
  func facts(
    _ statuses: CoachingPlan.Status..., rubric: String? = nil, from: Day? = nil
  ) throws -> [RecordFacts] {
    var query = SmallRecordQuery.plans(statuses, isSound: true)
    (query.rubric, query.from) = (rubric, from)
    return try index.facts(query).filter { $0.rubric.map(rubrics.contains) == true }
  }
}

extension SmallRecordQuery {
  /// Returns the query for coaching plans at some points of their life.
  /// - Parameter isSound: whether only those are wanted that nothing is wrong with by themselves.
  fileprivate static func plans(
    _ statuses: [CoachingPlan.Status], of agents: Set<String>? = nil, isSound: Bool
  ) -> SmallRecordQuery {
    SmallRecordQuery(CoachingPlanKind().word, agents: agents, statuses: statuses.map(\.rawValue), isSound: isSound)
  }
}

extension RecordIndex {
  /// Returns the coaching plans that are being talked through.
  func begunPlans() throws -> [Stored<CoachingPlan>] { try plans(of: nil, [.draft]) }

  /// Returns an agent's plans that are not closed, whatever is wrong with them.
  func openPlans(with agent: String) throws -> [Stored<CoachingPlan>] { try plans(of: [agent], [.draft, .agreed]) }

  private func plans(of agents: Set<String>?, _ statuses: [CoachingPlan.Status]) throws -> [Stored<CoachingPlan>] {
    try records(.plans(statuses, of: agents, isSound: false)).map { try $0.stored(as: CoachingPlanKind()) }
  }
}

extension [Stored<CoachingPlan>] {
  /// Returns the plans that were agreed on with an agent and are not closed, the newest session last.
  func agreed(with agent: String) -> [Stored<CoachingPlan>] {
    filter { $0.record.agent == agent && $0.record.status == .agreed }.sorted { $0.record.isBefore($1.record) }
  }
}
