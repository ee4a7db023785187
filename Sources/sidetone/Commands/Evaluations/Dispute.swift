import ArgumentParser
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Dispute: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispute",
    abstract: "Mark an evaluation as disputed, with the reason",
    usage: "sidetone dispute [<options>] <evaluation>",
    discussion: """
      Examples:
        sidetone dispute 2026-11-22-ana-lopez-7f3k9q --reason 'the customer was named'

      It counts until `edit` or `uphold` settles it.

      See also: edit, uphold, void
      """)

  @Argument(help: "Evaluation to dispute") var evaluation: String
  @OptionGroup var why: ReasonOption
  @OptionGroup var who: ByOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let disputed = try who.giving(shared, in: world, on: terminal) { by in
      try why.giving(shared, on: terminal) { try DisputeEvaluation(evaluation, reason: $0, by: by).perform(in: world) }
    }
    try show(ChangedEvaluationAnswer(disputed, .disputed, in: world), in: world, on: terminal)
  }
}
