import QualityModel
import TerminalKit
import Workbench

/// The people who answer a question of a study, with those that it does not list and that are asked about.
struct StudyPeople {
  /// Their ids.
  private(set) var ids: [String]
  /// Those who are asked about, the next one first.
  private(set) var strangers: [Stranger]

  /// - Parameter text: the ids or names that were typed.
  /// - Returns: `nil` where the question is not about people, or none was named.
  init?(_ text: String, for item: StudyQuestions.Item, among people: People) throws(AnswerRefusal) {
    guard let role = item.role else { return nil }
    let texts = item == .trainer ? [text] : TypedNames.people(in: text, as: role, among: people)
    guard !texts.isEmpty else { return nil }
    var (ids, strangers): ([String], [Stranger]) = ([], [])
    for text in texts {
      switch try NamedPerson(text, as: role, among: people) {
      case .listed(let id): ids.append(id)
      case .stranger(let stranger):
        ids.append(stranger.person.id)
        if !strangers.contains(stranger) { strangers.append(stranger) }
      }
    }
    (self.ids, self.strangers) = (ids, strangers)
  }

  /// The answer as the question takes it.
  var answer: String { ids.joined(separator: ",") }

  /// Takes it that the one who is asked about has an id, and goes on to the next.
  mutating func settle(as id: String) {
    let stranger = strangers.removeFirst()
    ids = ids.map { $0 == stranger.person.id ? id : $0 }
  }

  /// Goes on with another question about the same one.
  mutating func ask(_ stranger: Stranger) { strangers[0] = stranger }
}

extension StudyQuestions.Item {
  /// What those are who answer; `nil` where it is not about people.
  fileprivate var role: People.Role? {
    switch self {
    case .trainer: .trainer
    case .cohort, .comparison: .agent
    case .title, .held, .rubric, .before, .after, .focus, .because, .smallestChange: nil
    }
  }
}
