import Foundation
import TerminalKit
import Workbench

/// A file that a command takes, where `-` is standard input.
struct InputFile {
  /// All of it.
  let bytes: Data
  /// What findings call it.
  let name: String

  /// Reads the file, or all that is left of standard input.
  init(_ file: String, in world: World, on terminal: any Terminal) throws {
    if file == "-" {
      (bytes, name) = (Data(try terminal.readRest()), "standard input")
    } else {
      (bytes, name) = (try ReadFile(file).perform(in: world), file)
    }
  }
}
