import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct Log: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what was changed, by whom and when, the newest first",
    usage: "sidetone log [<options>]",
    discussion: """
      Examples:
        sidetone log
        sidetone log --limit 5

      See also: undo, redo
      """)
  @Option(help: ArgumentHelp("At most so many", valueName: "count")) var limit: Int?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let entries = try ReadLog().perform(in: world).prefix(max(0, limit ?? .max))
    let page = LogPage(entries.map { .init(number: $0.number, when: $0.at, who: $0.by, sentence: $0.sentence) })
    try output.show(page.document, json: JSONAnswer.text(of: page), in: world, on: terminal)
  }
}
