import ArgumentParser
import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Compare: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare before and after a workshop, and report what else could explain a change",
    usage: "sidetone compare [<options>] [<workshop>]",
    discussion: """
      Examples:
        sidetone compare empathy-2026-10
        sidetone compare empathy-2026-10 --html --output empathy.html
        sidetone compare --all                    every workshop, side by side
        sidetone compare --all --pool             with their effects combined

      See also: workshop, trend, agent
      """)

  @Argument(help: "Workshop to compare") var workshop: String?
  @Flag(help: "Compare all workshops, side by side") var all = false
  @Flag(help: "Combine the effects of all workshops; only with --all") var pool = false
  @Option(help: "Count evaluations of this purpose; may be given several times")
  var purpose: [Evaluation.Purpose] = []
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if all == (workshop != nil) { throw ValidationError("name one workshop, or say `--all`") }
    if pool, !all { throw ValidationError("`--pool` combines several workshops: use it with `--all`") }
  }

  func answer(in world: World) throws -> any CommandAnswer {
    let purposes = purpose.isEmpty ? CompareWorkshop.usualPurposes : Set(purpose)
    if let workshop {
      return ComparisonAnswer(try CompareWorkshop(workshop, purposes: purposes).perform(in: world))
    }
    let answer = try CompareWorkshops(purposes: purposes, pools: pool).perform(in: world)
    return OverviewAnswer(answer.overview, findings: answer.findings)
  }
}
