public import Insights
import Notation
public import QualityModel
import Records

/// Lists the studies of workshops.
public struct ListWorkshops: Sendable {
  /// Creates the verb.
  public init() {}

  /// The studies, and what keeps others from being listed.
  public struct Answer: Sendable {
    /// Those that can be read.
    public var list: WorkshopList
    /// Everything found in the files by themselves.
    public var findings: [Finding]
  }

  /// Answers with the studies.
  public func perform(in world: World) throws -> Answer {
    let listing = try world.workspace.workshops()
    let changed = listing.records.filter(\.isChangedSinceDeclared).map(\.record.id)
    let list = WorkshopList(listing.records.map(\.record), changed: Set(changed), today: Day(of: world.now()))
    return Answer(list: list, findings: listing.findings)
  }
}
