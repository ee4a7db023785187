import Foundation

/// One thing that a person does with the program, and how to see whether it was done.
struct Scenario: Sendable {
  /// What is done, as the report calls it.
  var name: String
  /// What comes before it.
  var preparation: [Program.Command] = []
  /// What comes right before it, given what is there by then.
  var lastly: (@Sendable (Site) -> Program.Command)?
  /// What is done, given what is there: taken up again, it goes on from where it was.
  var command: @Sendable (Site) -> Program.Command
  /// Whether all of it was done.
  var isDone: @Sendable (Site) -> Bool
  /// Whether doing it again after it was done is refused, as a second `undo` is.
  var isDoneOnce = false
  /// Whether it may be done in part where one of its files cannot be written: many evaluations are submitted one by
  /// one.
  var isManyThings = false
  /// Whether a change of several files is there as a whole or not at all, whatever happened to it.
  var isWhole: @Sendable (Site) -> Bool = { _ in true }

  /// Whether it is a question: its answer is the same whatever cannot be written.
  var isQuestion = false

  /// The workspace that it is done in, if it is another one.
  var otherWorkspace: String?

  /// Lays the site out as it is before, and keeps it.
  func prepare(_ site: Site, _ program: Program) throws {
    try site.restore("pristine")
    for command in preparation { try prepare(with: command, site, program) }
    if let lastly { try prepare(with: lastly(site), site, program) }
    try site.save("before")
  }

  private func prepare(with command: Program.Command, _ site: Site, _ program: Program) throws {
    let ending = try program.run(command, in: site)
    guard ending.status == 0 else { throw Trouble("\(name) cannot be prepared: \(ending.talk)") }
  }
}

extension Scenario {
  /// Everything that the program writes.
  static let all: [Scenario] = basics + revisions + coaching + questions

  private static let basics: [Scenario] = [
    Scenario(name: "submitting", command: { _ in submission }, isDone: { !$0.evaluations.isEmpty }),
    Scenario(
      name: "submitting again", preparation: [submission], command: { _ in submission },
      isDone: { $0.evaluations.count >= 2 }),
    Scenario(
      name: "submitting many",
      command: { _ in .init("score", "--from", "-", "--again", "heard again", input: sheets(3)) },
      isDone: { $0.evaluations.count >= 3 }, isManyThings: true),
    Scenario(name: "scoring", command: goingOn, isDone: { $0.drafts.first?.count == answers.count }),
    Scenario(
      name: "submitting a draft", preparation: [draft], command: { _ in .init("score", "call-0001", input: "y\n") },
      isDone: { !$0.evaluations.isEmpty && $0.drafts.isEmpty }, isDoneOnce: true),
    Scenario(
      name: "importing transcripts", command: { _ in transcripts },
      isDone: { ["new-call.vtt", "new-call.json", "spate-frage.txt", "spate-frage.json"].isSubset(of: $0.recordings) }),
    Scenario(
      name: "importing call metadata", preparation: [transcripts],
      command: { _ in .init("import", "../files/two-calls.csv") }, isDone: { $0.recordings.contains("later-call.json") }
    ),
    Scenario(
      name: "undoing", preparation: [submission], command: { _ in .init("undo") }, isDone: { $0.evaluations.isEmpty },
      isDoneOnce: true),
    Scenario(
      name: "redoing", preparation: [draft, .init("score", "call-0001", input: "y\n"), .init("undo")],
      command: { _ in .init("redo") }, isDone: { !$0.evaluations.isEmpty && $0.drafts.isEmpty }, isDoneOnce: true),
    Scenario(
      name: "undoing an import", preparation: [transcripts], command: { _ in .init("undo") },
      isDone: { !$0.recordings.contains("new-call.vtt") }, isDoneOnce: true),
    Scenario(
      name: "making a workspace", command: { _ in .init("init", "../fresh") },
      isDone: { $0.files(under: "fresh").contains("sidetone.yaml") }, otherWorkspace: "fresh"),
    Scenario(
      name: "making a rubric", command: { _ in .init("rubric", "new", "mine") },
      isDone: { $0.files(under: "work/rubrics").contains("mine.yaml") }, isDoneOnce: true),
    Scenario(
      name: "changing a file in an editor",
      command: { _ in .init("open", "people", environment: ["EDITOR": "sed -i s/billing/sales/"]) },
      isDone: { String(decoding: $0.tree["people.yaml"] ?? Data(), as: UTF8.self).contains("sales") }),
    Scenario(
      name: "writing an answer to a file", preparation: [submission],
      command: { _ in .init("list", "--json", "--output", "../list.json") },
      isDone: { $0.files(under: ".").contains("list.json") }),
  ]

  /// What is asked of the index, which is made or brought up to date on the way.
  private static let questions: [Scenario] = [
    Scenario(
      name: "asking for the first time", preparation: [submission, draft],
      command: { _ in .init("status", "--json") }, isDone: { _ in true }, isQuestion: true),
    Scenario(
      name: "asking again", preparation: [submission, .init("list"), submission],
      command: { _ in .init("list", "--json") }, isDone: { _ in true }, isQuestion: true),
  ]
}
