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

  /// Answers with the comparison; throws `NotFound` with the nearest study, or `Refused` where its file is broken.
  public func perform(in world: World) throws -> WorkshopComparison {
    let shelf = try WorkshopShelf(world)
    guard let study = try shelf.study(id) else {
      throw NotFound(
        "workshop", id, among: shelf.ids, otherwise: "`workshop list` shows them; `workshop new` makes one")
    }
    return try world.asking { try shelf.comparison(of: study, purposes: purposes, in: $0) }
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

  /// Answers with all of them, in the order they were held.
  public func perform(in world: World) throws -> WorkshopOverview {
    let shelf = try WorkshopShelf(world)
    let studies = try shelf.ids.compactMap { try shelf.study($0) }
    return try world.asking { index in
      let comparisons = try studies.map { try shelf.comparison(of: $0, purposes: purposes, in: index) }
      return WorkshopOverview(comparisons, pools: pools)
    }
  }
}
