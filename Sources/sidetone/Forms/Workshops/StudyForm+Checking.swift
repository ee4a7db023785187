import Notation
import QualityModel
import Workbench

/// What is checked while a study is declared, before an answer is taken.
extension StudyForm {
  /// Returns an answer with its names as they are written where they are; throws where there is no such rubric or
  /// criterion, since the end of the questions would be too late.
  func checked(_ text: String) throws -> String {
    switch questions.item {
    case .rubric: return try Self.known([text], "rubric", among: names)[0]
    case .focus:
      let criteria = names
      guard !criteria.isEmpty else { return text }
      return try Self.known(Names.names(in: text), "criterion", among: criteria).joined(separator: ",")
    case .title?, .held?, .trainer?, .cohort?, .comparison?, .before?, .after?, .because?, .smallestChange?, nil:
      return text
    }
  }

  /// Returns what is odd about an answer: a title that says nothing, or a day that is years away.
  func doubt(about text: String) -> String? {
    let today = Day(of: world.now())
    switch questions.item {
    case .held?: return Day(text).flatMap { DistantDay.oddity(of: $0, from: today) }
    case .before?, .after?:
      return DayWindow(text).flatMap { window in
        [window.from, window.to].lazy.compactMap { DistantDay.oddity(of: $0, from: today) }.first
      }
    case .title?, .trainer?, .rubric?, .cohort?, .comparison?, .focus?, .because?, .smallestChange?, nil:
      return isInWords ? Slip.remark(on: text) : nil
    }
  }

  private static func known(
    _ words: [String], _ what: String, among known: [String]
  ) throws(AnswerRefusal) -> [String] {
    var found: [String] = []
    for word in words {
      guard let name = [word.trimmed, word.trimmed.lowercased()].first(where: known.contains) else {
        let help = Suggestion.help(for: word, among: known) ?? "Tab lists them: \(NameList(known).text)"
        throw AnswerRefusal("there is no \(what) `\(word.prefix(60))`", help: help)
      }
      found.append(name)
    }
    return found
  }
}
