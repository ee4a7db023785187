import QualityModel
import Reporting
import TerminalKit
import Workbench

/// What was done is done, but the answer that says so could not be written.
struct Unshown: Explained {
  let message: String
  let help: String

  /// Writes an answer, and throws `Unshown` where that fails though something was done.
  static func reporting(_ deed: Deed?, _ write: () throws -> Void) throws {
    do {
      try write()
    } catch let pipe as BrokenPipe {
      throw pipe
    } catch {
      guard let deed else { throw error }
      let reason = (error as? any Explained)?.message ?? (error as? WriteFailure)?.description ?? "\(error)"
      throw Unshown(
        message: "\(deed.sentence.dropLast()), but the answer was not written: \(reason)", help: deed.help)
    }
  }
}
