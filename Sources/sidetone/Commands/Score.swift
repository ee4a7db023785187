import ArgumentParser
import Foundation
import Insights
import QualityModel
import Recordings
import Reporting
import TerminalKit
import Workbench

struct Score: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score a recorded interaction against a rubric",
    discussion: """
      Examples:
        sidetone score                           the next one nobody has scored
        sidetone score call-0042 --rubric service-call
        sidetone score call-0042 --from answers.json
        jq -c '.[]' batch.json | sidetone score --from -

      A line answers one question: `2 talked over her twice @14 @1:23`.
      `?` explains it, `<` goes back, `quit` leaves a draft, and `score` takes it
      up again.

      See also: show, rubric show, status
      """)

  @Argument(help: "Interaction to score", completion: .custom(Complete.interactions)) var interaction: String?
  @Option(help: ArgumentHelp("Rubric to score against", valueName: "rubric"), completion: .custom(Complete.rubrics))
  var rubric: String?
  @Option(
    help: ArgumentHelp("Whose interaction it is, where the recording does not say", valueName: "agent"),
    completion: .custom(Complete.agents))
  var agent: String?
  @Option(help: ArgumentHelp("Who is scoring", valueName: "evaluator"), completion: .custom(Complete.evaluators))
  var evaluator: String?
  @Option(help: "What the evaluation is for") var purpose: Evaluation.Purpose = .monitoring
  @Option(
    help: ArgumentHelp("Take the answers from a JSON file; `-` is standard input", valueName: "file"),
    completion: .file(extensions: ["json", "jsonl"]))
  var from: String?
  @Option(help: ArgumentHelp("Worst and best rating in the file, such as 1..5", valueName: "low..high"))
  var ratingScale: String?
  @Option(help: ArgumentHelp("Program that plays recordings, instead of mpv", valueName: "program")) var player: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  private var begin: BeginScoring {
    BeginScoring(interaction: interaction, rubric: rubric, agent: agent, evaluator: evaluator, purpose: purpose)
  }

  func run(in world: World, on terminal: any Terminal) throws {
    guard let from else { return try guided(in: world, on: terminal) }
    let bytes = from == "-" ? Data(try terminal.readRest()) : try ReadFile(from).perform(in: world)
    let name = from == "-" ? "standard input" : from
    let scale = try ReadingOptions(ratingScale: ratingScale).ratingScale
    let outcomes = try RecordAnswers(bytes, file: name, defaults: begin, ratingScale: scale).perform(in: world)
    try Outcomes(outcomes).show(output, shared, in: world, on: terminal)
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
    var talk = ScoringConversation(session: session, player: player, world: world, terminal: terminal)
    defer { player.close() }
    guard let evaluation = try talk.talk() else { return }
    guard session.evaluation.revises == nil else {
      return try Settled(edited: evaluation).show(output, shared, in: world, on: terminal)
    }
    try Outcomes([.submitted(evaluation)]).show(output, shared, in: world, on: terminal)
  }
}

/// What came of scoring: a line for each evaluation, or the evaluations themselves as JSON.
struct Outcomes {
  let outcomes: [RecordAnswers.Outcome]

  init(_ outcomes: [RecordAnswers.Outcome]) { self.outcomes = outcomes }

  private var submitted: [Evaluation] {
    outcomes.compactMap { outcome in
      guard case .submitted(let evaluation) = outcome else { return nil }
      return evaluation
    }
  }

  func show(_ output: OutputOptions, _ shared: SharedOptions, in world: World, on terminal: any Terminal) throws {
    for (index, outcome) in outcomes.enumerated() { complain(about: outcome, number: index + 1, on: terminal) }
    if outcomes.isEmpty { terminal.remark("There are no answers in it, so nothing was submitted.") }
    if !submitted.isEmpty || output.chosen == .json { try showSubmitted(output, shared, in: world, on: terminal) }
    if !shared.quiet, outcomes.count > 1 {
      terminal.remark("Submitted \(submitted.count), refused \(outcomes.count - submitted.count).")
    }
    if !shared.quiet, let last = submitted.last { terminal.remark("Next: `show \(last.id) --explain`, or `score`.") }
    guard submitted.count == outcomes.count else { throw ExitStatus.no.asExit }
  }

  /// Where there are many, the number says which one is meant.
  private func complain(about outcome: RecordAnswers.Outcome, number: Int, on terminal: any Terminal) {
    guard case .refused(let message, let findings, let help) = outcome else { return }
    terminal.tell(findings)
    terminal.complain((outcomes.count > 1 ? "\(number) of \(outcomes.count): " : "") + message, help: help)
  }

  private func showSubmitted(
    _ output: OutputOptions, _ shared: SharedOptions, in world: World, on terminal: any Terminal
  ) throws {
    if shared.quiet, output.chosen == .text {
      return try terminal.write(submitted.map { $0.id + "\n" }.joined())
    }
    let lines = submitted.map { Phrase(Self.sentence(about: $0)) }
    try output.show(
      Document(lines.map { .paragraph($0) }), json: try json(in: world), in: world, on: terminal, paging: false)
  }

  /// One evaluation is its own answer; many are a list of them.
  private func json(in world: World) throws -> String {
    if outcomes.count == 1, let only = submitted.first { return try text(of: only, in: world) }
    let refused = outcomes.enumerated().compactMap { index, outcome -> Refusal? in
      guard case .refused(let message, let findings, _) = outcome else { return nil }
      return Refusal(index: index, message: message, findings: FindingList(findings).rows)
    }
    return JSONAnswer.text(of: Many(evaluations: submitted, refused: refused))
  }

  private func text(of evaluation: Evaluation, in world: World) throws -> String {
    JSONAnswer.harmless(
      String(decoding: try ReadEvaluation(evaluation.id).perform(in: world).bytes, as: UTF8.self))
  }

  private struct Many: Encodable {
    let evaluations: [Evaluation]
    let refused: [Refusal]
  }

  private struct Refusal: Encodable {
    let index: Int
    let message: String
    let findings: [FindingList.Row]
  }

  static func sentence(about evaluation: Evaluation) -> String {
    "Submitted \(evaluation.id): \(Settled.result(of: evaluation))."
  }
}
