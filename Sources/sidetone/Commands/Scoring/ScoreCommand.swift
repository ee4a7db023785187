import ArgumentParser
import Foundation
import Insights
import QualityModel
import Recordings
import Reporting
import TerminalKit
import Workbench

struct ScoreCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score a recorded interaction against a rubric",
    discussion: """
      Examples:
        sidetone score                           the next one without an evaluation
        sidetone score call-0042 --rubric service-call
        sidetone score call-0042 --from answers.json
        sidetone score --agent ana-lopez         this agent's next one
        sidetone score call-0042 --again 'heard with the new headset'
        jq -c '.[]' batch.json | sidetone score --from -

      A line answers one question: `2 talked over her twice @14 @1:23`.
      `?` explains it, `<` goes back, `quit` saves a draft, and `score` resumes
      it.

      What you have already scored with the same rubric and for the same purpose
      is refused without --again, since it would count twice; answers of a file
      that already exist are left as they are. An option fills in what the file
      leaves open; one that contradicts it is refused.

      See also: drafts, show, rubric show, status
      """)

  @Argument(help: "Interaction to score") var interaction: String?
  @Option(help: ArgumentHelp("Rubric to score against", valueName: "rubric"))
  var rubric: String?
  @Option(
    help: ArgumentHelp(
      "This agent's next recording; with a recording, its agent where it names none", valueName: "agent"))
  var agent: String?
  @Option(help: ArgumentHelp("Who is scoring", valueName: "evaluator"))
  var evaluator: String?
  @Option(help: "What the evaluation is for; default: monitoring")
  var purpose: Evaluation.Purpose?
  @Option(help: ArgumentHelp("Score again what you have already scored, with the reason", valueName: "reason"))
  var again: String?
  @OptionGroup var answers: AnswersSource
  @Option(help: ArgumentHelp("Program that plays recordings, instead of mpv", valueName: "program")) var player: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  private var begin: BeginScoring {
    BeginScoring(
      interaction: interaction, rubric: rubric, agent: agent, evaluator: evaluator, purpose: purpose, again: again)
  }

  var asksQuestions: Bool { answers.from == nil }

  func run(in world: World, on terminal: any Terminal) throws {
    guard let read = try answers.read(in: world, on: terminal) else { return try guided(in: world, on: terminal) }
    let outcomes = try RecordAnswers(read.bytes, file: read.name, defaults: begin, ratingScale: read.scale)
      .perform(in: world)
    if read.scale == nil, let remark = AssumedRatings(outcomes, in: world).remark { terminal.remark(remark) }
    if outcomes.isEmpty { terminal.remark("There are no answers in it, so nothing was submitted.") }
    try show(ScoringAnswer(outcomes, in: world), in: world, on: terminal)
  }

  private func guided(in world: World, on terminal: any Terminal) throws {
    guard !shared.noInput else {
      throw Missing(
        .answers, "scoring asks questions, and `--no-input` forbids them",
        help: "give the answers with `--from FILE`")
    }
    // In the wrong folder, the user is not asked for a name first.
    try world.requireWorkspace()
    let world = world.settled
    let known = ReadPeople().perform(in: world).ids
    let opening = ScoringOpening(begin: begin, world: world, terminal: terminal)
    guard let session = try opening.session() else { return }
    let added = ReadPeople().perform(in: world).ids.subtracting(known).sorted()
    let talk = ScoringTalk(session, player: player, world: world, added: added)
    guard let evaluation = try talk.perform(on: terminal) else { return }
    guard session.evaluation.revises == nil else {
      return try show(ChangedEvaluationAnswer(evaluation, .edited, in: world), in: world, on: terminal)
    }
    try show(ScoringAnswer([.submitted(evaluation)], in: world), in: world, on: terminal)
  }
}
