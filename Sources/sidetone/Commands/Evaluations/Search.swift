import ArgumentParser
import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Search: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find words in notes, quotes and summaries",
    usage: "sidetone search [<options>] <word> ...",
    discussion: """
      Examples:
        sidetone search refund
        sidetone search "let me finish" agent:ana-lopez
        sidetone search refund late -tag:late-refund since:2026-09 --limit 5

      All words must occur, in any order; words in quotes one after the other.
      Whole words are found, whatever their case and accents: `lopez` finds López,
      and `refund` does not find refunds. Words that are terms of `list` filter;
      `text:` before a word looks for it all the same.

      See also: list, show
      """)

  @Argument(
    help: ArgumentHelp("Words to find, and terms that have to match", valueName: "word"))
  var words: [String]
  @Option(
    parsing: .unconditional, help: ArgumentHelp("Show at most this many evaluations (default: 20)", valueName: "count"),
    transform: Limit.read)
  var limit = 20
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    let answer = try SearchEvaluations(SearchRequest(words: words), limit: limit).perform(in: world)
    return SearchResultAnswer(answer.found, of: words, unknown: answer.unknown, findings: answer.findings)
  }
}
