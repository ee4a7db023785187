import ArgumentParser
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Edit: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change a submitted evaluation, and keep what it was",
    usage: "sidetone edit [<options>] <evaluation>",
    discussion: """
      Examples:
        sidetone edit 2026-11-22-ana-lopez-7f3k9q --reason 'dispute upheld'
        sidetone edit 2026-11-22-ana-lopez-7f3k9q --reason typo --from answers.json

      Begins with the review: `goto ID` or `<` changes an answer, `y` submits.
      With --from, answers in the file replace earlier ones; the others stay.

      See also: show, dispute, uphold, undo
      """)

  @Argument(help: "Evaluation to change") var evaluation: String
  @OptionGroup var why: ReasonOption
  @Option(
    name: [.customLong("by"), .customLong("evaluator")],
    help: ArgumentHelp("Who changes it; default: you, as set in the personal settings", valueName: "person"))
  var by: String?
  @OptionGroup var answers: AnswersSource
  @Option(help: ArgumentHelp("Program that plays recordings, instead of mpv", valueName: "program")) var player: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  var asksQuestions: Bool { answers.from == nil }

  func run(in world: World, on terminal: any Terminal) throws {
    let world = world.settled
    let given = try answers.read(in: world, on: terminal)
    guard let edited = try given.map({ try taken($0, in: world, on: terminal) }) ?? guided(in: world, on: terminal)
    else { return }
    try show(ChangedEvaluationAnswer(edited, .edited, in: world), in: world, on: terminal)
  }

  private func taken(
    _ given: AnswersSource.Answers, in world: World, on terminal: any Terminal
  ) throws -> Evaluation {
    try giving(in: world, on: terminal) { begin in
      try EditWithAnswers(given.bytes, file: given.name, begin: begin, ratingScale: given.scale).perform(in: world)
    }
  }

  private func guided(in world: World, on terminal: any Terminal) throws -> Evaluation? {
    guard !shared.noInput else {
      throw Missing(
        .answers, "editing asks questions, and `--no-input` forbids them",
        help: "give the new answers with `--from FILE`")
    }
    let session = try giving(in: world, on: terminal) { begin in
      try EditOpening(begin: begin, world: world, terminal: terminal).session()
    }
    guard let session else { return nil }
    return try ScoringTalk(session, player: player, world: world).perform(on: terminal)
  }

  /// Begins the edit with who and why, which are asked for where they are not known.
  private func giving<Answer>(
    in world: World, on terminal: any Terminal, _ act: (BeginEditing) throws -> Answer
  ) throws -> Answer {
    try ByOption.giving(by, deciding: true, shared, in: world, on: terminal) { by in
      try why.giving(shared, on: terminal) { try act(BeginEditing(evaluation, reason: $0, evaluator: by)) }
    }
  }
}
