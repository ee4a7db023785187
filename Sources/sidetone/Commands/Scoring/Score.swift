import ArgumentParser
import Foundation
import Insights
import QualityModel
import Recordings
import Reporting
import TerminalKit
import Workbench

struct Score: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score a recorded interaction against a rubric",
    discussion: """
      Examples:
        sidetone score                           the next one nobody has scored
        sidetone score call-0042 --rubric service-call
        sidetone score call-0042 --from answers.json
        sidetone score --agent ana-lopez         this agent's next one
        sidetone score call-0042 --again 'heard with the new headset'
        jq -c '.[]' batch.json | sidetone score --from -

      A line answers one question: `2 talked over her twice @14 @1:23`.
      `?` explains it, `<` goes back, `quit` leaves a draft, and `score` takes it
      up again.

      What you have scored already with the same rubric and for the same purpose
      is refused without --again, since it would count twice; answers of a file
      that are there already are left as they are.

      See also: drafts, show, rubric show, status
      """)

  @Argument(help: "Interaction to score", completion: .custom(Complete.interactions)) var interaction: String?
  @Option(help: ArgumentHelp("Rubric to score against", valueName: "rubric"), completion: .custom(Complete.rubrics))
  var rubric: String?
  @Option(
    help: ArgumentHelp(
      "This agent's next recording; beside a recording, whose it is where that does not say", valueName: "agent"),
    completion: .custom(Complete.agents))
  var agent: String?
  @Option(help: ArgumentHelp("Who is scoring", valueName: "evaluator"), completion: .custom(Complete.evaluators))
  var evaluator: String?
  @Option(help: "What the evaluation is for") var purpose: Evaluation.Purpose = .monitoring
  @Option(help: ArgumentHelp("Score what you have scored already once more, and why", valueName: "reason"))
  var again: String?
  @Option(
    help: ArgumentHelp("Take the answers from a JSON file; `-` is standard input", valueName: "file"),
    completion: .file(extensions: ["json", "jsonl"]))
  var from: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Worst and best rating in the file, such as 1..5", valueName: "low..high"))
  var ratingScale: String?
  @Option(help: ArgumentHelp("Program that plays recordings, instead of mpv", valueName: "program")) var player: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  private var begin: BeginScoring {
    BeginScoring(
      interaction: interaction, rubric: rubric, agent: agent, evaluator: evaluator, purpose: purpose, again: again)
  }

  func run(in world: World, on terminal: any Terminal) throws {
    guard let from else { return try guided(in: world, on: terminal) }
    let bytes = from == "-" ? Data(try terminal.readRest()) : try ReadFile(from).perform(in: world)
    let name = from == "-" ? "standard input" : from
    let scale = try ReadingOptions(ratingScale: ratingScale).ratingScale
    let outcomes = try RecordAnswers(bytes, file: name, defaults: begin, ratingScale: scale).perform(in: world)
    if outcomes.isEmpty { terminal.remark("There are no answers in it, so nothing was submitted.") }
    try show(ScoringAnswer(outcomes, in: world), in: world, on: terminal)
  }

  private func guided(in world: World, on terminal: any Terminal) throws {
    guard !shared.noInput else {
      throw Missing(
        .answers, "scoring asks questions, and `--no-input` forbids them",
        help: "hand over the answers with `--from FILE`")
    }
    let world = world.settled
    let opening = ScoringOpening(begin: begin, world: world, terminal: terminal)
    guard let session = try opening.session() else { return }
    let player = PlayerDesk(named: player ?? world.personalPlayer, audio: session.audio, environment: world.environment)
    var dialogue = Dialogue(ScoringForm(session, player: player, world: world), on: terminal)
    defer { player.close() }
    guard let evaluation = try dialogue.talk() else { return }
    guard session.evaluation.revises == nil else {
      return try show(ChangedEvaluationAnswer(evaluation, .edited, in: world), in: world, on: terminal)
    }
    try show(ScoringAnswer([.submitted(evaluation)], in: world), in: world, on: terminal)
  }
}
