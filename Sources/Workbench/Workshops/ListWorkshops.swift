package import Insights
import Notation
package import QualityModel
import Records

/// Lists the studies of workshops.
package struct ListWorkshops: Sendable {
  package init() {}

  /// The studies, and what keeps others from being listed.
  package struct Answer: Sendable {
    /// Those that can be read.
    package var list: WorkshopList
    /// Everything found in the files by themselves.
    package var findings: [Finding]
  }

  /// Answers with the studies.
  package func perform(in world: World) throws -> Answer {
    let listing = try world.listing(of: .workshops)
    let changed = listing.records.filter(\.isChangedSinceDeclared).map(\.record.id)
    let list = WorkshopList(listing.records.map(\.record), changed: Set(changed), today: Day(of: world.now()))
    return Answer(list: list, findings: listing.findings)
  }
}
