import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct Log: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Show what was changed, by whom and when, the newest first",
    usage: "sidetone log [<options>]",
    discussion: """
      Examples:
        sidetone log
        sidetone log --limit 5

      Your own changes have numbers; what others submitted and changed is taken
      from their records.

      See also: undo, redo
      """)
  @Option(
    parsing: .unconditional, help: ArgumentHelp("Show at most this many (default: 50)", valueName: "count"),
    transform: Limit.read)
  var limit = 50
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    let entries = try ReadLog(limit: limit).perform(in: world)
    return LogPage(
      entries.map { .init(number: $0.number, when: $0.at, who: $0.by, sentence: $0.sentence, reason: $0.reason) })
  }
}
