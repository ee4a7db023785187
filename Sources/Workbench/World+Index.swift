import QualityModel
import RecordIndex
import Records

extension World {
  /// Returns the index of the workspace, with what was added, changed or removed since noticed.
  func index(needsText: Bool = false) throws -> RecordIndex { try .inMemory() }
}
