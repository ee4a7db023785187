public import QualityModel
import Records

/// Checks the studies of workshops: those of the workspace by id, or any file by its path.
public struct CheckWorkshops: Sendable {
  /// Ids or paths; empty means all studies of the workspace.
  public var names: [String]

  /// Creates the verb.
  public init(_ names: [String] = []) { self.names = names }

  /// Answers with everything that was found.
  public func perform(in world: World) throws -> [Finding] {
    guard !names.isEmpty else { return try world.findingsOfWorkshops }
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
  var findingsOfWorkshops: [Finding] {
    get throws {
      let listing = try workspace.workshops()
      return try (listing.findings + findings(inStudies: listing.records)).sorted(by: Survey.isBefore)
    }
  }
}
