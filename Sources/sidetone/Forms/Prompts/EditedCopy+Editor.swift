import Foundation
import QualityModel
import TerminalKit
import Workbench

extension EditedCopy {
  /// Opens the editor, waits, and returns what it left.
  func edited(on terminal: any Terminal) throws -> Data {
    let status = try terminal.edit(path)
    guard status == 0 else { throw EditorFailed(status: status, path: path) }
    return try bytes()
  }
}

/// The editor ended with an error, so its text is not taken.
struct EditorFailed: Explained {
  let status: Int32
  let path: String
  var message: String { "the editor ended with status \(status), so nothing was taken from it" }
  var help: String { "set VISUAL or EDITOR to your editor; your text is in \(path)" }
}
