import ArgumentParser
import Foundation
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Open: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Change a record in your editor, checked on return",
    usage: "sidetone open [<options>] <record>",
    discussion: """
      Examples:
        sidetone open service-call
        sidetone open call-0042
        sidetone open people

      The editor is $VISUAL, else $EDITOR. What would break the record is
      not written; you can go back in. A submitted evaluation is changed with
      `edit` instead, which keeps what it was.

      See also: edit, check, undo
      """)

  @Argument(
    help: ArgumentHelp("Record to change: \(OpenRecord.offered)", valueName: "record"))
  var record: String
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let opened = try OpenRecord(record).perform(in: world)
    let names = ["VISUAL", "EDITOR"].compactMap { world.environment[$0] }
    guard terminal.isInteractive || names.contains(where: { !$0.isEmpty }) else { throw NoEditor() }
    let copy = try EditedCopy(of: opened.bytes, named: opened.path)
    while true {
      let bytes = try copy.edited(on: terminal)
      do {
        let warnings = try CloseRecord(opened, bytes: bytes).perform(in: world)
        copy.remove()
        terminal.tell(warnings)
        if !shared.quiet { terminal.remark(bytes == opened.bytes ? "Nothing changed." : "Changed \(opened.path).") }
        return
      } catch let refused as Refused {
        terminal.tell(refused.findings)
        guard try goesBackIn(on: terminal) else {
          terminal.remark("Your text is kept in \(copy.path).")
          // What was found has been shown above.
          throw Refused(refused.message, findings: [], help: refused.help, fault: refused.fault)
        }
      }
    }
  }

  private func goesBackIn(on terminal: any Terminal) throws -> Bool {
    guard shared.mayAsk(on: terminal) else { return false }
    return try terminal.confirms(
      "Edit it again?",
      about: "y opens your text in the editor again; n leaves the record as it was and keeps your text.")
      ?? false
  }
}

/// There is no terminal to edit at, and no program is named that does it.
struct NoEditor: Explained {
  var message: String { "there is no terminal to edit at" }
  var help: String { "set VISUAL or EDITOR to a program that changes the file by itself" }
  var fault: Fault { .request }
}
