import Foundation
import Insights
import QualityModel
import RecordIndex
import Records

/// The studies of the workspace, read once for a question.
struct WorkshopShelf {
  let workspace: Workspace
  private let now: Date
  private let listing: Listing<Workshop>

  init(_ world: World) throws {
    workspace = try world.workspace
    now = world.now()
    listing = workspace.workshops()
  }

  /// The ids of the studies that can be read.
  var ids: [String] { listing.records.map(\.record.id) }

  /// Returns a study; `nil` where there is none, and throws where its file is broken.
  func study(_ id: String) throws -> Stored<Workshop>? {
    if let study = listing.records.first(where: { $0.record.id == id }) { return study }
    guard let path = try? WorkspacePath.workshop(id) else { return nil }
    let findings = listing.findings.filter { $0.place?.file == path.text }
    guard !findings.isEmpty else { return nil }
    throw Refused(
      "the study `\(id)` cannot be read", findings: findings, help: "mend the file, then `workshop check \(id)`")
  }

  /// Returns what became of a workshop.
  func comparison(
    of study: Stored<Workshop>, purposes: Set<Evaluation.Purpose>, in index: RecordIndex
  ) throws -> WorkshopComparison {
    let workshop = study.record
    let reach = ComparisonRecords.reach(of: workshop)
    let query = Query([
      .init(.rubric(anyOf: [.init(id: workshop.rubric)])),
      .init(.time(from: reach.lowerBound, until: reach.upperBound)),
    ])
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
        otherWorkshops: listing.records.map(\.record).filter { $0.id != workshop.id },
        settings: workspace.settings().value ?? Settings(), purposes: purposes,
        isChangedSinceDeclared: study.isChangedSinceDeclared, now: now))
  }
}
