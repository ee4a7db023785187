import QualityModel
import Records

/// What a command says completes what a sheet of answers says, and never contradicts it.
struct OptionsCompleteTheFile: Rule {
  let name = "option-against-file"
  let explanation = """
    A file of answers says something, and the command that hands it over says something else: another recording,
    rubric, agent, evaluator or purpose. Either the file is another one than was meant, or the option is. An option fills
    in what the file leaves open; where both say it, they have to say the same.
    """

  /// Returns a finding for each key of a sheet that the command contradicts; throws `Refused` for the name of several.
  /// - Parameter people: who is who: a person may be named by id in one and by name in the other.
  func findings(in sheet: AnswerSheet, besides begin: BeginScoring, _ people: People, _ world: World) throws
    -> [Finding]
  {
    func id(_ text: String, as role: People.Role) throws -> String {
      try world.listed(text, as: role, among: people)?.id ?? text
    }
    return try [
      finding("interaction", sheet.interaction, begin.interaction) { $0.lowercased() },
      finding("rubric", sheet.rubric, begin.rubric) { $0.lowercased() },
      finding("agent", sheet.agent, begin.agent) { try id($0, as: .agent) },
      finding("evaluator", sheet.evaluator, begin.evaluator) { try id($0, as: .evaluator) },
      finding("purpose", sheet.purpose?.rawValue, begin.purpose?.rawValue) { $0 },
    ].compactMap { $0 }
  }

  private func finding(
    _ key: String, _ given: String?, _ said: String?, meaning: (String) throws -> String
  ) rethrows -> Finding? {
    guard let given, let said, given != said, try meaning(given) != meaning(said) else { return nil }
    return finding(
      "`\(key)` is `\(given.prefix(60))`, and the command says `\(said.prefix(60))`",
      help: "correct the one that is wrong, or leave it out of the command", at: [.key(key)])
  }
}
