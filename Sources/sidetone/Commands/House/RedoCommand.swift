import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct RedoCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo", abstract: "Do again what was undone last",
    usage: "sidetone redo [<options>]",
    discussion: """
      Examples:
        sidetone redo

      See also: undo, log
      """)
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let sentence = try Redo().perform(in: world)
    let document = Document([.paragraph(Phrase("Redid: \(sentence)."))])
    try output.show(document, json: JSONAnswer.text(of: ["redid": sentence]), in: world, on: terminal)
  }
}
