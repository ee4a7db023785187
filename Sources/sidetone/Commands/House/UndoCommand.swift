import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct UndoCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last change",
    usage: "sidetone undo [<options>]",
    discussion: """
      Examples:
        sidetone undo

      See also: redo, log
      """)
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let answer = try Undo().answer(in: world)
    let document = Document([.paragraph(Phrase("Undid: \(answer.sentence)."))])
    try output.show(document, json: JSONAnswer.text(of: ["undid": answer.sentence]), in: world, on: terminal)
    guard answer.mediaRemoved > 0, !shared.quiet else { return }
    terminal.remark(
      "`redo` cannot bring this back: the journal keeps no copy of \(Count.text(answer.mediaRemoved, "recording")) or "
        + "transcripts. To have them again, import the files again.")
  }
}
