import ArgumentParser
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Uphold: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "uphold",
    abstract: "Settle a dispute by keeping the evaluation as it is",
    usage: "sidetone uphold [<options>] <evaluation>",
    discussion: """
      Examples:
        sidetone uphold 2026-11-22-ana-lopez-7f3k9q --reason 'line 12 bears it out'

      See also: dispute, edit, show
      """)

  @Argument(help: "Evaluation to uphold") var evaluation: String
  @OptionGroup var why: ReasonOption
  @OptionGroup var who: ByOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let upheld = try who.giving(deciding: true, shared, in: world, on: terminal) { by in
      try why.giving(shared, on: terminal) { try UpholdEvaluation(evaluation, reason: $0, by: by).perform(in: world) }
    }
    try show(ChangedEvaluationAnswer(upheld, .upheld, in: world), in: world, on: terminal)
  }
}
