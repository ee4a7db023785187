extension Scenario {
  /// The answers to the small workspace's rubric, in the order of its questions.
  static let answers = ["yes", "yes", "5", "none never mind", "no", "n/a"]
  static let form = answers.joined(separator: "\n") + "\n"
  static let draft = Program.Command("score", "call-0001", "--again", "heard again", input: form)
  static let submission = Program.Command("score", "--from", "../files/answers.json", "--again", "heard again")
  static let transcripts = Program.Command(
    "import", "../files/new-call.vtt", "../files/Späte Frage.txt")

  /// Answers the questions that the draft has no answer for yet.
  @Sendable static func goingOn(in site: Site) -> Program.Command {
    let rest = answers.dropFirst(site.drafts.first?.count ?? 0)
    return .init("score", "call-0001", "--again", "heard again", input: rest.joined(separator: "\n") + "\n")
  }

  /// Returns complete answers for one interaction, a line for each evaluation.
  static func sheets(_ count: Int) -> String {
    let answers = zip(["greeting", "identity", "empathy", "steps", "refund", "best-moment"], Self.answers)
      .map { "{\"criterion\": \"\($0)\", \"answer\": \"\($1.split(separator: " ")[0])\", \"note\": \"as heard\"}" }
    let sheet = "{\"interaction\": \"call-0001\", \"answers\": [\(answers.joined(separator: ", "))]}\n"
    return String(repeating: sheet, count: count)
  }
}

extension Site {
  /// The names of the files in the folder of recordings.
  var recordings: Set<String> { Set(files(under: "work/recordings")) }
}

extension Collection where Element: Hashable {
  func isSubset(of set: Set<Element>) -> Bool { Set(self).isSubset(of: set) }
}
