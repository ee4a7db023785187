import Foundation
import Insights
import QualityModel
import RecordIndex
import Records

/// What a comparison is made from, beside the evaluations: read once for a question.
struct ComparisonSources {
  /// The studies of the workspace.
  let studies: [Stored<Workshop>]
  /// What is wrong with the others.
  let findings: [Finding]
  private let workspace: Workspace
  private let settings: Settings
  private let now: Date

  init(_ world: World) throws {
    workspace = try world.workspace
    let listing = workspace.workshops()
    studies = listing.records
    findings = listing.findings
    settings = workspace.settings().value ?? Settings()
    now = world.now()
  }

  /// Returns what became of a workshop.
  func comparison(
    of workshop: Workshop, isChanged: Bool, purposes: Set<Evaluation.Purpose>, in index: RecordIndex
  ) throws -> WorkshopComparison {
    let reach = ComparisonRecords.reach(of: workshop)
    var query = Query.of(workshop.rubric)
    query.terms.append(.init(.time(from: reach.lowerBound, until: reach.upperBound)))
    var evaluations: [EvaluationFacts] = []
    try index.visit(query, order: Query.Order(.started, isDescending: false)) { facts in
      evaluations.append(facts)
      return true
    }
    let versions = try index.rubrics().filter { $0.id == workshop.rubric }.map(\.version)
    return WorkshopComparison(
      ComparisonRecords(
        workshop: workshop, evaluations: evaluations,
        rubrics: versions.compactMap { (try? workspace.rubric(workshop.rubric, version: $0))?.value?.record },
        otherWorkshops: studies.map(\.record).filter { $0.id != workshop.id }, settings: settings, purposes: purposes,
        isChangedSinceDeclared: isChanged, now: now))
  }
}
