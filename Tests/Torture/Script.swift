import Foundation

/// What a person says in a conversation at a terminal, and how to see what became of it.
struct Script: Sendable {
  /// What is done, as the report calls it.
  var name: String
  /// What comes before it.
  var preparation: [Program.Command] = []
  /// The words that begin it.
  var command: [String]
  /// What is asked, in order.
  var questions: [Question]
  /// The prompt at which a `y` makes it final.
  var confirmation: String
  /// What the program says once it is final.
  var done: String
  /// The answers of each draft.
  var drafts: @Sendable (Site) -> [[String]]
  /// The answers of each record that is final.
  var filed: @Sendable (Site) -> [[String]]

  /// One question.
  struct Question: Sendable {
    var prompt: String
    /// What is typed; nothing takes what stands there already.
    var line: String
    /// What the record keeps of it; `nil` where that is no word of the person's own.
    var kept: String?
  }

  /// The answers that a record keeps, in order.
  var answers: [String] { questions.compactMap(\.kept) }

  /// Lays the site out as it is before, and keeps it.
  func prepare(_ site: Site, _ program: Program) throws {
    try Scenario(name: name, preparation: preparation, command: { _ in .init() }, isDone: { _ in true })
      .prepare(site, program)
  }
}

extension Script {
  /// Every conversation that writes.
  static let all = [scoring, coaching]

  private static let scoring = Script(
    name: "scoring at a terminal", command: ["score", "call-0001"],
    questions: zip(["greeting", "identity", "empathy", "steps", "refund", "best-moment"], Scenario.answers).map {
      Question(prompt: "\($0)> ", line: $1, kept: String($1.split(separator: " ")[0]))
    },
    confirmation: "submit? y/n/< ", done: "Submitted ", drafts: \.drafts,
    filed: { site in site.evaluations.map { site.answers(in: "\(site.workspace)/sessions/evaluations/\($0)") } })

  /// The evaluations suggest a focus, so that nobody has to give a reason for it.
  private static let coaching = Script(
    name: "coaching at a terminal",
    preparation: [.init("score", "--rubric", "short-call", "--from", "../files/coaching.jsonl", "--again", "more")],
    command: ["coach", "ana-lopez", "--coach", "c-ode"],
    questions: [
      taken("focus"), said("view", "I want to be quick."), taken("target"), said("practice", "Count to two."),
      said("commitment", "I let them finish."), taken("due"), said("disagreement", "The line was bad."),
      Question(prompt: "acknowledged> ", line: "y"),
    ],
    confirmation: "agree? y/n/< ", done: "Agreed. ",
    drafts: { $0.plans.filter { $0.status == "draft" }.map(\.words) },
    filed: { $0.plans.filter { $0.status != "draft" }.map(\.words) })

  private static func said(_ name: String, _ words: String) -> Question {
    Question(prompt: "\(name)> ", line: words, kept: words)
  }

  private static func taken(_ name: String) -> Question { Question(prompt: "\(name)> ", line: "") }
}
