import Foundation
import QualityModel
import TerminalKit
import TestSupport
import Workbench

@testable import sidetone

/// A workspace of its own in which forms are opened, with a scripted terminal to talk to them.
struct FormDesk {
  let workspace: TemporaryWorkspace
  let world: World

  /// - Parameter evaluator: who is at work; `nil` where nobody has said so.
  init(evaluator: String? = "q-martin") throws {
    workspace = try TemporaryWorkspace([
      "people.yaml": """
      # Who is who
      agents:
        - {id: ana-lopez, name: Ana López}
      evaluators: [{id: q-martin, name: Q. Martin}]
      coaches: [{id: c-ode, name: Cee Ode}]

      """,
      "rubrics/form.yaml": Self.rubric,
      "recordings/call.json": """
      {"agent": "ana-lopez", "channel": "voice", "duration": 132, "format": "sidetone.interaction/1", "id": "call"}

      """,
      "recordings/call.vtt": """
      WEBVTT

      00:00.000 --> 00:04.000
      <v Agent>Good morning.

      00:05.000 --> 02:12.000
      <v Customer>Let me finish, please.

      """,
    ])
    var environment = ["HOME": workspace.folder.path, "XDG_STATE_HOME": workspace.state.path]
    environment["SIDETONE_EVALUATOR"] = evaluator
    // The world keeps the folder for as long as a form needs it.
    world = World(
      now: { [workspace] in
        withExtendedLifetime(workspace) { Date(timeIntervalSince1970: 1_795_338_000) }
      }, newID: { UUID().uuidString.lowercased() },
      environment: environment, directory: workspace.root)
  }

  /// One question of each kind that matters to a form.
  private static let rubric = """
    format: sidetone.rubric/1
    id: form
    version: 1
    title: Form
    channels: [voice]
    bands: [{name: Good, from: 80}, {name: Poor, from: 0}]
    sections:
      - id: all
        title: All
        criteria:
          - {id: fixed, ask: Was it fixed?, guidance: Only if nothing more is needed., kind: yes-no}
          - id: empathy
            ask: How well did the agent listen?
            guidance: Judge the words.
            kind: scale
            anchors: {1: Not at all, 5: All along}
          - id: steps
            ask: Which steps were taken?
            guidance: Only what is heard.
            kind: checklist
            options: [{id: cause}, {id: fix}, {id: confirm}]
          - {id: comment, ask: What else?, guidance: One line., kind: text, optional: true}

    """

  /// Opens the recording for scoring.
  func scoring() throws -> ScoringForm {
    let session = try BeginScoring(interaction: "call").perform(in: world)
    return ScoringForm(session, player: PlayerDesk(named: nil, audio: nil, environment: [:]), world: world)
  }

  /// Submits an evaluation in the name of the evaluator who is listed, and returns its id.
  func submitted() throws -> String {
    let answers =
      #"{"interaction": "call", "evaluator": "q-martin", "answers": [{"criterion": "fixed", "answer": "no"}, "#
      + #"{"criterion": "empathy", "answer": 2}, {"criterion": "steps", "answer": "cause"}]}"#
    let outcomes = try RecordAnswers(Data(answers.utf8), file: "a.json").perform(in: world)
    guard case .submitted(let evaluation)? = outcomes.first else { return "" }
    return evaluation.id
  }

  /// Opens a session with an agent who was evaluated once.
  func coaching() throws -> CoachingForm {
    _ = try submitted()
    return CoachingForm(try BeginCoaching(agent: "ana-lopez", coach: "c-ode").perform(in: world), world: world)
  }

  /// Opens the questions of a study.
  func study(_ id: String = "listening") -> StudyForm { StudyForm(StudyDraft(id: id), world: world) }
}

/// A talk with a form that is over: what was seen, what came of it, and how the form was left.
struct FormTalk<Questions: Form> {
  let terminal: ScriptedTerminal
  let outcome: Questions.Outcome?
  let form: Questions

  init(_ form: Questions, _ answers: [LineResult]) throws {
    terminal = ScriptedTerminal(answers: answers)
    var dialogue = Dialogue(form, on: terminal)
    outcome = try dialogue.talk()
    self.form = dialogue.form
  }

  init(_ form: Questions, lines: [String]) throws { try self.init(form, lines.map(LineResult.line)) }

  /// What was said beside the prompts: the last lines of it.
  func lastWords(_ count: Int = 1) -> [String] {
    terminal.told.split(separator: "\n").suffix(count).map(String.init)
  }
}
