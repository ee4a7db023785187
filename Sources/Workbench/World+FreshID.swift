import Foundation
import QualityModel
import Records

extension World {
  /// Returns an id for an evaluation that begins at a moment.
  func newEvaluationID(for agent: String, at moment: Date) -> String {
    "\(Timestamp.text(of: moment).prefix(10))-\(agent)-\(newID())"
  }

  /// Writes an evaluation that is in no file yet, under another id where somebody else took its own meanwhile.
  func underFreshID<Result>(_ evaluation: Evaluation, _ write: (Evaluation) throws -> Result) throws -> Result {
    var evaluation = evaluation
    for _ in 0..<Self.mostTries {
      do {
        return try write(evaluation)
      } catch  where Self.isTaken(evaluation.id, error) {
        evaluation.id = "\(evaluation.id.prefix(10))-\(evaluation.agent)-\(newID())"
      }
    }
    return try write(evaluation)
  }

  /// Six characters make a billion ids a day for each agent: where so many are taken something else is wrong.
  private static let mostTries = 20

  private static func isTaken(_ id: String, _ error: any Error) -> Bool {
    switch error {
    case let submitted as AlreadySubmitted: submitted.id == id
    case let changed as ChangedMeanwhile: changed.isNew && changed.path.stem == id
    default: false
    }
  }
}
