import Foundation
import QualityModel
import Records
import Workbench

/// The evaluations, the study and the coaching plans as they are in the checkout: takes away what was made before, and
/// files what is made now.
struct Shelf {
  private let checkout: Checkout
  private var workspace: Workspace { checkout.workspace }

  /// Creates the shelf of a checkout.
  init(_ checkout: Checkout) { self.checkout = checkout }

  /// Removes what is about to be made, and rubric versions that nothing else was scored against.
  ///
  /// Whatever else a person has scored in the example stays.
  func clear(of made: [Evaluation]) throws {
    let sheets = try AnswerSheets(of: checkout)
    let ids = made.map(\.id) + sheets.sheets.map(\.id)
    let evaluations = ids.compactMap { workspace.evaluationPath(of: $0) }
    try remove(evaluations)
    let others =
      try [WorkshopKind().path(of: Study.draft.id)] + Talks.all.map { try CoachingPlanKind().path(of: $0.id) }
    try remove(others.filter { try workspace.contents(of: $0) != nil })
    let kept = Set(workspace.evaluations().records.map { RubricReference($0.record.rubric) })
    let rubrics = checkout.rubrics.values.map { RubricReference(id: $0.record.id, version: $0.record.version) }
    try remove(try rubrics.filter { !kept.contains($0) }.map { try WorkspacePath.rubric($0.id, version: $0.version) })
  }

  private func remove(_ paths: [WorkspacePath]) throws {
    let edits = paths.map { Change.Edit.remove($0, .anything) }
    try workspace.perform(
      Change("clear the example", by: "make-example", at: Calendar.start, edits: edits), journal: nil)
  }

  /// Files evaluations as submitting does, without a journal: making the example is not a change to undo.
  func file(_ made: [Evaluation]) throws {
    for evaluation in made {
      let submission = try workspace.submission(
        of: evaluation, scoredWith: checkout.rubric(evaluation.rubric.id), draft: nil,
        sentence: "score \(evaluation.interaction.id)")
      try workspace.perform(submission.change, journal: nil)
    }
  }

  /// Declares the study, as before any of its data were seen.
  func declareStudy() throws {
    try atWork { world in
      let answer = try NewWorkshop(Study.draft).perform(in: world(Study.declaredAt, ""))
      // The example lists no trainers, which is said of a new study; nothing else may be.
      let expected = "`\(Study.draft.trainer ?? "")` is taken as named, since people.yaml lists no trainers"
      let findings = answer.findings.filter { $0.message.text != expected }
      guard findings.isEmpty else {
        throw Refusal(findings.map(\.message.text).joined(separator: "; "), help: "look at Study.swift")
      }
    }
  }

  /// Records the sheets that were filled in by hand, and returns how many.
  func fileSheets() throws -> Int {
    let sheets = try AnswerSheets(of: checkout)
    try atWork { world in
      for sheet in sheets.sheets {
        let outcomes = try RecordAnswers(sheet.bytes, file: AnswerSheets.path)
          .perform(in: world(sheet.startedAt, sheet.tail))
        for case .refused(let message, let findings, let help) in outcomes {
          let all = [message] + findings.map(\.message.text)
          throw Refusal("\(sheet.id): \(all.joined(separator: "; "))", help: help)
        }
      }
    }
    return sheets.sheets.count
  }

  /// Holds the coaching sessions, each on its day and after the evaluations that it rests on.
  func coach() throws {
    try atWork { world in
      for talk in Talks.all {
        let world = world(talk.agreedAt, talk.tail)
        let session = try BeginCoaching(
          agent: talk.agent, coach: talk.coach, rubric: Study.rubric, focus: [talk.criterion]
        )
        .perform(in: world)
        _ = try AgreeOnPlan(talk.speak(in: session)).perform(in: world)
      }
    }
  }

  /// Lets a person use the program at given moments; what it keeps beside a workspace is thrown away.
  private func atWork(_ work: (_ world: (_ moment: Date, _ tail: String) -> World) throws -> Void) throws {
    let state = FileManager.default.temporaryDirectory.appending(path: "make-example-\(getpid())")
    defer { try? FileManager.default.removeItem(at: state) }
    try work { moment, tail in
      World(
        now: { moment }, newID: { tail },
        environment: ["XDG_STATE_HOME": state.path(), "HOME": state.path()],
        directory: workspace.root, namedWorkspace: workspace.root.path(percentEncoded: false))
    }
  }
}

extension RubricReference {
  /// The reference without its digest.
  fileprivate init(_ other: RubricReference) { self.init(id: other.id, version: other.version) }
}
