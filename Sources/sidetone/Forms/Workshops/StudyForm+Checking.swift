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
      let criteria = criteria
      guard !criteria.isEmpty else { return text }
      let typed = TypedNames.criteria(in: text, among: criteria)
      return try Self.known(typed, "criterion", among: criteria.map(\.id)).joined(separator: ",")
    case .title?, .held?, .trainer?, .cohort?, .comparison?, .before?, .after?, .because?, .smallestChange?, nil:
      return text
    }
  }

  /// The criteria that can be taught; empty where it is not known by which rubric.
  var criteria: [Criterion] {
    let rubric = try? questions.draft.rubric(in: world).flatMap { try ReadRubric($0).perform(in: world).rubric }
    return rubric?.criteria ?? []
  }

  /// Returns what is odd about an answer: a title that says nothing, a person whose name is nearly a command, a day that
  /// is years away, or a change that is most of the scale.
  func doubt(about text: String) -> String? {
    let today = DistantDay.fromToday(in: world)
    switch questions.item {
    case .held?: return Day(text).flatMap { today.oddity(of: $0) }
    case .before?, .after?:
      return DayWindow(text).flatMap { window in
        [window.from, window.to].lazy.compactMap { today.oddity(of: $0) }.first
      }
    case .smallestChange?:
      guard let points = Double(text), points > Self.mostExpected, points <= 100 else { return nil }
      return "\(points.shortest) points are a change that hardly any workshop brings, and smaller ones would not count"
    case .trainer?, .cohort?, .comparison?:
      let isListed = People.Role.allCases.contains {
        !ReadPeople().perform(in: world).persons(named: text, as: $0).isEmpty
      }
      return isListed ? nil : Slip.remark(onName: text, among: wordsOfCommands)
    case .title?, .rubric?, .focus?, .because?, nil:
      return isInWords ? Slip.remark(on: text, among: wordsOfCommands) : nil
    }
  }

  /// The largest change in points that is taken without being asked back.
  private static let mostExpected = 30.0

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
