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
    let sentence = try Undo().perform(in: world)
    let document = Document([.paragraph(Phrase("Undid: \(sentence)."))])
    try output.show(document, json: JSONAnswer.text(of: ["undid": sentence]), in: world, on: terminal)
  }
}
