import Foundation
import Insights
import QualityModel
import RecordIndex
import Records

/// What a comparison is made from, beside the evaluations: read once for a question.
struct ComparisonSources {
  /// The studies of the workspace, and what is wrong with those that cannot be read.
  let listing: Listing<Workshop>
  private let world: World
  private let workspace: Workspace
  private let settings: Settings
  private let purposes: Set<Evaluation.Purpose>

  init(_ world: World, purposes: Set<Evaluation.Purpose>) throws {
    self.world = world
    self.purposes = purposes
    workspace = try world.workspace
    listing = try world.listing(of: .workshops)
    settings = workspace.settings().value ?? Settings()
  }

  /// Returns the study of that id; throws `NotFound` with the nearest one, or `Refused` where it cannot be read.
  func study(_ id: String) throws -> Stored<Workshop> {
    if let study = listing.records.first(where: { $0.record.id == id }) { return study }
    // Also where it is not an id at all, which is reported as that.
    let findings = try workspace.record(id, of: .workshops).findings
    guard findings.isEmpty else { throw Self.refusal(of: id, findings) }
    throw NotFound(
      "workshop", id, among: listing.records.map(\.record.id),
      otherwise: "`workshop list` shows them, `workshop new` creates one")
  }

  /// Returns what became of a workshop; throws `Refused` where its study has errors.
  func comparison(of study: Stored<Workshop>, in index: RecordIndex) throws -> WorkshopComparison {
    let workshop = study.record
    let errors = try world.findings(inStudies: [study], among: index).filter { $0.severity == .error }
    guard errors.isEmpty else { throw Self.refusal(of: workshop.id, errors) }
    let reach = ComparisonRecords.reach(of: workshop)
    var query = Query.of(workshop.rubric)
    query.terms.append(.init(.time(from: reach.lowerBound, until: reach.upperBound)))
    return WorkshopComparison(
      ComparisonRecords(
        workshop: workshop,
        evaluations: try index.evaluations(query, order: Query.Order(.started, isDescending: false)),
        rubrics: try index.rubrics([workshop.rubric], in: workspace),
        otherWorkshops: listing.records.map(\.record).filter { $0.id != workshop.id }, settings: settings,
        purposes: purposes, isChangedSinceDeclared: study.isChangedSinceDeclared, now: world.now()))
  }

  private static func refusal(of id: String, _ findings: [Finding]) -> Refused {
    Refused(
      "the study `\(id)` cannot be compared", findings: findings.filter { $0.severity == .error },
      help: "correct it with `open \(id)`")
  }
}
