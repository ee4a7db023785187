import QualityModel

/// The ids in a sheet of answers: in a file they are written as they are, and never corrected without a word.
enum SheetIDs {
  /// Returns a finding for each text that cannot be an id.
  static func findings(in sheet: AnswerSheet) -> [Finding] {
    [
      finding(sheet.interaction, of: "an interaction", at: "interaction"),
      finding(sheet.rubric, of: "a rubric", at: "rubric"),
    ].compactMap(\.self)
  }

  private static func finding(_ text: String?, of what: String, at key: String) -> Finding? {
    guard let text, !Identifier.isValid(text) else { return nil }
    var finding = Identifier.refusal(text, of: what, at: [.key(key)])
    let lower = text.lowercased()
    if Identifier.isValid(lower) { finding.help = "ids are in lower case: write `\(lower)`" }
    return finding
  }
}
