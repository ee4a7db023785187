package import QualityModel
import RecordIndex
import Records

/// Checks the studies of workshops: those of the workspace by id, or any file by its path.
package struct CheckWorkshops: Sendable {
  /// Ids or paths; empty means all studies of the workspace.
  package var names: [String]

  package init(_ names: [String] = []) { self.names = names }

  /// Answers with everything that was found.
  package func perform(in world: World) throws -> [Finding] {
    let world = world.readingOnce
    guard !names.isEmpty else { return try world.asking(.smallRecords) { try world.findingsOfWorkshops(among: $0) } }
    return try names.flatMap { name in
      guard name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") else {
        return try ReadWorkshop(name).perform(in: world).findings
      }
      return try WorkshopReader.read(world.bytes(ofFile: name), file: name).findings
    }
  }
}

extension World {
  /// Everything that is wrong or doubtful with the workspace's studies.
  func findingsOfWorkshops(among index: RecordIndex) throws -> [Finding] {
    let listing = try index.listing(of: .workshops, in: workspace)
    return try (listing.findings + findings(inStudies: listing.records, among: index)).sorted(by: Survey.isBefore)
  }
}
