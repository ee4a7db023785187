import ArgumentParser
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct VoidCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "void", abstract: "Exclude an evaluation from all figures, and keep it with the reason",
    usage: "sidetone void [<options>] <evaluation>",
    discussion: """
      Examples:
        sidetone void 2026-11-22-ana-lopez-7f3k9q --reason 'scored the wrong call'

      The evaluation stays and can still be shown.

      See also: edit, dispute, undo
      """)

  @Argument(help: "Evaluation to void") var evaluation: String
  @OptionGroup var why: ReasonOption
  @OptionGroup var who: ByOption
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let voided = try who.giving(deciding: true, shared, in: world, on: terminal) { by in
      try why.giving(shared, on: terminal) { try VoidEvaluation(evaluation, reason: $0, by: by).perform(in: world) }
    }
    try show(ChangedEvaluationAnswer(voided, .voided, in: world), in: world, on: terminal)
  }
}
