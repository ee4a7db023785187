import QualityModel
import Recordings
import TerminalKit
import Workbench

/// Who is meant by an id or a name that was typed where a form asks for a person.
enum NamedPerson {
  /// Someone that `people.yaml` lists in a role that will do.
  case listed(String)
  /// Another person, who is asked about before being taken: a mistyped id would stay in the records.
  case stranger(Stranger)

  /// Looks a text up.
  /// - Parameters:
  ///   - roles: every role that will do; that of a stranger is the first.
  ///   - people: who is listed.
  init(_ text: String, as role: People.Role, or others: [People.Role] = [], among people: People) throws(AnswerRefusal)
  {
    let isWord = WordsOfForms.all.contains(text.lowercased()) && people.roles(of: text).isEmpty
    guard YesOrNo(text) == nil, !isWord else {
      throw AnswerRefusal("`\(text)` is not a person", help: "type the id or the name of \(role.one)")
    }
    let roles = [role] + others
    let found = roles.lazy.map { people.persons(named: text, as: $0) }.first { !$0.isEmpty } ?? []
    guard found.count < 2 else {
      let ids = found.map(\.id).joined(separator: ", ")
      throw AnswerRefusal("`\(text)` may be several people", help: "type the id: \(ids)")
    }
    if let only = found.first {
      self = .listed(only.id)
    } else {
      self = .stranger(try Stranger(text, as: role, among: people))
    }
  }
}

/// Someone that `people.yaml` does not list in a role, until it is said whether they are added.
struct Stranger: Equatable {
  /// The id, and the name where one was typed.
  let person: People.Person
  /// The role they would have.
  let role: People.Role
  /// A role that `people.yaml` lists them in.
  private let elsewhere: People.Role?
  /// Who may have been meant, as a question; `nil` where no id is near.
  private let meant: String?

  fileprivate init(_ text: String, as role: People.Role, among people: People) throws(AnswerRefusal) {
    self.role = role
    elsewhere = People.Role.allCases.first { !people.persons(named: text, as: $0).isEmpty }
    let listed = elsewhere.flatMap { people.persons(named: text, as: $0).first }
    meant = listed == nil ? Suggestion.help(for: text, among: people.persons(as: role).map(\.id)) : nil
    if let listed {
      person = .init(id: listed.id, name: listed.name)
    } else {
      person = try Self.newcomer(text, role)
    }
  }

  private static func newcomer(_ text: String, _ role: People.Role) throws(AnswerRefusal) -> People.Person {
    if Identifier.isValid(text, longest: role.longestID) { return .init(id: text) }
    guard let id = ImportedID.derive(from: text, longest: role.longestID) else {
      let refusal = Identifier.refusal(text, of: role.one, longest: role.longestID)
      throw AnswerRefusal(refusal.message, help: refusal.help)
    }
    return .init(id: id, name: text)
  }

  /// What there is to say about them.
  var remark: String {
    let place = elsewhere.map { "is in people.yaml as \($0.one), and not as" } ?? "is not in people.yaml as"
    return "`\(person.id)` \(place) \(role.one)\(meant.map { "; \($0)" } ?? ".")"
  }

  /// What can be answered.
  var about: String { "y adds `\(person.id)` to `people.yaml` as \(role.one), n asks again." }

  static let prompt = "add? y/n "
  static let candidates = YesOrNo.candidates

  /// Adds them where the answer is yes.
  /// - Returns: whether they were added.
  func settle(with text: String, in world: World, on terminal: any Terminal) throws -> Bool {
    guard try YesOrNo(answer: text, help: "`?` explains what each does") == .yes else { return false }
    try AddPerson(id: person.id, name: person.name, role: role).perform(in: world)
    terminal.remark("Added \(person.id) to people.yaml as \(role.one); `undo` reverts it.")
    return true
  }
}
