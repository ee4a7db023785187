import ArgumentParser
import Foundation
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Open: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    abstract: "Change a record in your editor, checked on return",
    discussion: """
      Examples:
        sidetone open service-call
        sidetone open call-0042
        sidetone open people

      The editor is $VISUAL, else $EDITOR. What would break the record is not written; you can go back in.

      See also: check, undo
      """)

  @Argument(help: "Evaluation, recording or rubric; or `people`, `settings`", completion: .custom(Complete.records))
  var record: String
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let opened = try OpenRecord(record).perform(in: world)
    let copy = try EditedCopy(of: opened.bytes, named: opened.path)
    while true {
      let bytes = try copy.edited(on: terminal)
      do {
        let warnings = try CloseRecord(opened, bytes: bytes).perform(in: world)
        copy.remove()
        terminal.tell(FindingsText(warnings).text(width: terminal.width, coloured: terminal.coloursTalk))
        if !shared.quiet { terminal.tellLine(bytes == opened.bytes ? "Nothing changed." : "Changed \(opened.path).") }
        return
      } catch let refused as Refused {
        terminal.tell(FindingsText(refused.findings).text(width: terminal.width, coloured: terminal.coloursTalk))
        guard !shared.noInput, case .line(let line) = terminal.readLine("Go back in? y/n "), line.hasPrefix("y") else {
          terminal.tellLine("Your text is kept in \(copy.path).")
          throw refused
        }
      }
    }
  }
}

/// A copy of a record to edit, so that the record itself is never half changed.
struct EditedCopy {
  let path: String

  init(of bytes: Data, named name: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "sidetone-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    path = folder.appending(path: name.split(separator: "/").last.map(String.init) ?? "record").path
    try bytes.write(to: URL(filePath: path))
  }

  /// Opens the editor, waits, and returns what it left.
  func edited(on terminal: any Terminal) throws -> Data {
    let status = try terminal.edit(path)
    guard status == 0 else { throw EditorFailed(status: status, path: path) }
    return try Data(contentsOf: URL(filePath: path))
  }

  func remove() { try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent()) }
}

/// The editor ended with an error, so its text is not taken.
struct EditorFailed: Explained {
  let status: Int32
  let path: String
  var message: String { "the editor ended with status \(status), so nothing was taken from it" }
  var help: String { "set VISUAL or EDITOR to your editor; your text is in \(path)" }
}
