import ArgumentParser
import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Compare: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare before and after a workshop, and say what else could explain a change",
    usage: "sidetone compare [<options>] [<workshop>]",
    discussion: """
      Examples:
        sidetone compare empathy-2026-10
        sidetone compare empathy-2026-10 --html --output empathy.html
        sidetone compare --all                    every workshop, side by side
        sidetone compare --all --pool             with their effects put together

      See also: workshop, trend, agent
      """)

  @Argument(help: "Workshop to judge", completion: .custom(Complete.workshops)) var workshop: String?
  @Flag(help: "Compare every workshop, side by side") var all = false
  @Flag(help: "Put the effects of all workshops together; only with --all") var pool = false
  @Option(help: "Count evaluations of this purpose; may be given several times")
  var purpose: [Evaluation.Purpose] = []
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if all == (workshop != nil) { throw ValidationError("name one workshop, or say `--all`") }
    if pool, !all { throw ValidationError("`--pool` puts several workshops together: it goes with `--all`") }
  }

  func run(in world: World, on terminal: any Terminal) throws {
    let purposes = purpose.isEmpty ? CompareWorkshop.usualPurposes : Set(purpose)
    guard let workshop else { return try compareAll(purposes, in: world, on: terminal) }
    let comparison = try CompareWorkshop(workshop, purposes: purposes).perform(in: world)
    try output.show(
      ComparisonPage(comparison).document, json: JSONAnswer.text(of: comparison), in: world, on: terminal)
  }

  private func compareAll(
    _ purposes: Set<Evaluation.Purpose>, in world: World, on terminal: any Terminal
  ) throws {
    let answer = try CompareWorkshops(purposes: purposes, pools: pool).perform(in: world)
    terminal.tell(answer.findings)
    try output.show(
      WorkshopOverviewPage(answer.overview).document, json: JSONAnswer.text(of: answer.overview), in: world,
      on: terminal)
  }
}
