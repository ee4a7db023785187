package import Insights
package import QualityModel
import RecordIndex
import Records

/// Compares before and after a workshop.
package struct CompareWorkshop: Sendable {
  /// The study's id.
  package var id: String
  /// The purposes of evaluations that count.
  package var purposes: Set<Evaluation.Purpose>

  package init(_ id: String, purposes: Set<Evaluation.Purpose> = Self.usualPurposes) {
    self.id = id
    self.purposes = purposes
  }

  /// What counts unless something else is asked for.
  package static let usualPurposes: Set<Evaluation.Purpose> = Set(Evaluation.Purpose.allCases.filter(\.isHeadline))

  /// Answers with the comparison; throws `NotFound` with the nearest study, or `Refused` where it has errors.
  package func perform(in world: World) throws -> WorkshopComparison {
    let world = world.readingOnce
    let sources = try ComparisonSources(world, purposes: purposes)
    let study = try sources.study(id)
    return try world.asking { try sources.comparison(of: study, in: $0) }
  }
}

/// Compares every workshop of the workspace.
package struct CompareWorkshops: Sendable {
  /// The purposes of evaluations that count.
  package var purposes: Set<Evaluation.Purpose>
  /// Whether their effects are put together.
  package var pools: Bool

  package init(purposes: Set<Evaluation.Purpose> = CompareWorkshop.usualPurposes, pools: Bool = false) {
    self.purposes = purposes
    self.pools = pools
  }

  /// The comparisons, and what keeps studies out of them.
  package struct Answer: Sendable {
    /// All workshops side by side.
    package var overview: WorkshopOverview
    /// Errors in studies that are left out.
    package var findings: [Finding]
  }

  /// Answers with all of them, in the order they were held.
  package func perform(in world: World) throws -> Answer {
    let world = world.readingOnce
    let sources = try ComparisonSources(world, purposes: purposes)
    return try world.asking { index in
      var findings = sources.listing.findings.filter { $0.severity == .error }
      var comparisons: [WorkshopComparison] = []
      for study in sources.listing.records {
        do {
          comparisons.append(try sources.comparison(of: study, in: index))
        } catch let refused as Refused {
          findings += refused.findings
        }
      }
      return Answer(overview: WorkshopOverview(comparisons, pools: pools), findings: findings)
    }
  }
}
