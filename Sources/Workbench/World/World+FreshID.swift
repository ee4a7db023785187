import Foundation
import Notation
import QualityModel
import Records

extension World {
  /// Returns an id for a record of an agent that begins at a moment; throws `ClockIsOff` where no record can.
  func newRecordID(for agent: String, at moment: Date) throws(ClockIsOff) -> String {
    try ClockIsOff.check(moment)
    return "\(UTC.day(of: moment))-\(agent)-\(newID())"
  }

  /// Writes a record that is in no file yet, under another id where another person took its own in the meantime.
  func underFreshID<Record: NamedForAnAgent, Result>(
    _ record: Record, _ write: (Record) throws -> Result
  ) throws -> Result {
    var record = record
    for _ in 0..<Self.mostTries {
      do {
        return try write(record)
      } catch  where Self.isTaken(record.id, error) {
        record.id = "\(record.id.prefix(10))-\(record.agent)-\(newID())"
      }
    }
    return try write(record)
  }

  /// Six characters make a billion ids a day for each agent: where so many are taken something else is wrong.
  private static let mostTries = 20

  private static func isTaken(_ id: String, _ error: any Error) -> Bool {
    switch error {
    case let drawn as DrawnTwice: drawn.id == id
    case let submitted as AlreadySubmitted: submitted.id == id
    case let changed as ChangedMeanwhile: changed.isNew && changed.path.stem == id
    default: false
    }
  }
}

/// Another record that is to be written in the same change has the id.
struct DrawnTwice: Error {
  let id: String
}
