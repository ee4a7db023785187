extension Scenario {
  /// What becomes of an evaluation after it was submitted.
  static let revisions: [Scenario] = [
    revising("edit", with: "--from", "../files/better.json", to: "\"as it was heard\""),
    revising("edit", typing: "goto empathy\n4 cut in @6\ny\n", to: "\"cut in\""),
    revising("dispute", to: "\"status\": \"disputed\""),
    revising("uphold", after: "dispute", to: "\"reason\": \"uphold it\""),
    revising("void", to: "\"status\": \"voided\""),
  ]

  private static func revising(
    _ verb: String, with words: String..., typing input: String = "", after earlier: String? = nil, to text: String
  ) -> Scenario {
    var scenario = Scenario(
      name: input.isEmpty ? verb : "\(verb) in the form", preparation: [submission],
      command: { $0.revision(verb, words, typing: input) },
      isDone: { $0.isEveryEvaluation(saying: text) }, isDoneOnce: true)
    if let earlier { scenario.lastly = { $0.revision(earlier, []) } }
    return scenario
  }
}

extension Site {
  /// Answers that an evaluation is edited with.
  static let betterAnswers = """
    {"answers": [{"criterion": "empathy", "answer": "4", "note": "as it was heard"}]}

    """

  fileprivate func revision(_ verb: String, _ words: [String], typing input: String = "") -> Program.Command {
    var command = Program.Command(input: input)
    command.arguments = [verb] + evaluationIDs.sorted() + words + ["--reason", "\(verb) it"]
    return command
  }

  /// Whether there are evaluations, and each of them holds a text.
  fileprivate func isEveryEvaluation(saying text: String) -> Bool {
    let files = tree.filter { $0.key.hasPrefix("sessions/evaluations/") }
    return !files.isEmpty && files.values.allSatisfy { String(decoding: $0, as: UTF8.self).contains(text) }
  }
}
