import QualityModel
import TerminalKit
import Workbench

/// What was done is done, but the answer that says so could not be written.
struct Unshown: Explained {
  let message: String
  let help: String

  /// Writes an answer, and throws `Unshown` where that fails.
  /// - Parameters:
  ///   - sentence: what was done, with its full stop; `nil` where nothing was.
  ///   - evaluations: what was filed.
  static func reporting(_ sentence: String?, of evaluations: [Evaluation], _ write: () throws -> Void) throws {
    do {
      try write()
    } catch let pipe as BrokenPipe {
      throw pipe
    } catch {
      guard let sentence, let first = evaluations.first else { throw error }
      let reason = (error as? any Explained)?.message ?? (error as? WriteFailure)?.description ?? "\(error)"
      throw Unshown(
        message: "\(sentence.dropLast()), but the answer was not written: \(reason)",
        help: evaluations.count == 1 ? "`show \(first.id)` shows it" : "`list` shows them")
    }
  }
}
