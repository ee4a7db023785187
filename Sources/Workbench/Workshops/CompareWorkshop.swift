public import Insights
public import QualityModel
import RecordIndex
import Records

/// Compares before and after a workshop.
public struct CompareWorkshop: Sendable {
  /// The study's id.
  public var id: String
  /// The purposes of evaluations that count.
  public var purposes: Set<Evaluation.Purpose>

  /// Creates the verb.
  public init(_ id: String, purposes: Set<Evaluation.Purpose> = Self.usualPurposes) {
    self.id = id
    self.purposes = purposes
  }

  /// What counts unless something else is asked for.
  public static let usualPurposes: Set<Evaluation.Purpose> = Set(Evaluation.Purpose.allCases.filter(\.isHeadline))

  /// Answers with the comparison; throws `NotFound` with the nearest study, or `Refused` where it has errors.
  public func perform(in world: World) throws -> WorkshopComparison {
    let study = try ReadWorkshop(id).perform(in: world)
    let errors = study.findings.filter { $0.severity == .error }
    guard let workshop = study.workshop, errors.isEmpty else {
      throw Refused("the study `\(id)` cannot be compared", findings: errors, help: "mend it with `open \(id)`")
    }
    let sources = try ComparisonSources(world)
    return try world.asking {
      try sources.comparison(of: workshop, isChanged: study.isChanged, purposes: purposes, in: $0)
    }
  }
}

/// Compares every workshop of the workspace.
public struct CompareWorkshops: Sendable {
  /// The purposes of evaluations that count.
  public var purposes: Set<Evaluation.Purpose>
  /// Whether their effects are put together.
  public var pools: Bool

  /// Creates the verb.
  public init(purposes: Set<Evaluation.Purpose> = CompareWorkshop.usualPurposes, pools: Bool = false) {
    self.purposes = purposes
    self.pools = pools
  }

  /// The comparisons, and what keeps studies out of them.
  public struct Answer: Sendable {
    /// All workshops side by side.
    public var overview: WorkshopOverview
    /// Errors in studies that are left out.
    public var findings: [Finding]
  }

  /// Answers with all of them, in the order they were held.
  public func perform(in world: World) throws -> Answer {
    let sources = try ComparisonSources(world)
    var findings = sources.findings.filter { $0.severity == .error }
    var comparisons: [WorkshopComparison] = []
    for study in sources.studies {
      let errors = try world.findings(inStudies: [study]).filter { $0.severity == .error }
      findings += errors
      guard errors.isEmpty else { continue }
      comparisons.append(
        try world.asking {
          try sources.comparison(
            of: study.record, isChanged: study.isChangedSinceDeclared, purposes: purposes, in: $0)
        })
    }
    return Answer(overview: WorkshopOverview(comparisons, pools: pools), findings: findings)
  }
}
