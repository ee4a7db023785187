import QualityModel
import Recordings
import TerminalKit
import Workbench

/// Someone whom `people.yaml` does not list in a role, until it is said who they are.
///
/// Whether a person with a similar name is meant is a question of its own, before the one whether the stranger is
/// added: a `y` never answers both.
struct Stranger: Equatable {
  /// The id, and the name where one was typed.
  let person: People.Person
  /// The role they would have.
  let role: People.Role
  /// A role that `people.yaml` lists them in.
  private let elsewhere: People.Role?
  /// Who may have been meant, until that was answered; `nil` where no name is near.
  private var meant: People.Person?

  init(_ text: String, as role: People.Role, among people: People) throws(AnswerRefusal) {
    self.role = role
    elsewhere = People.Role.allCases.first { !people.persons(named: text, as: $0).isEmpty }
    let listed = elsewhere.flatMap { people.persons(named: text, as: $0).first }
    meant = listed == nil ? people.nearest(to: text, as: role) : nil
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
    let near = meant.map { " Nearest: \(People.label($0.id, name: $0.name))." } ?? ""
    return "`\(person.id)` \(place) \(role.one).\(near)"
  }

  /// The question that is open, before the cursor.
  var prompt: String { meant.map { "Is it \($0.id)? y/n " } ?? "Add \(person.id)? y/n " }

  /// What can be answered.
  var about: String {
    if let meant { return "y takes `\(meant.id)`, n goes on to the question whether `\(person.id)` is added." }
    return "y adds `\(person.id)` to `people.yaml` as \(role.one), n asks again."
  }

  static let usage = "y or n answers."
  static let candidates = YesOrNo.candidates

  /// What came of an answer.
  enum Settled {
    /// It is someone who is listed, or is listed now.
    case known(String)
    /// There is another question about them.
    case open(Stranger)
    /// No one is taken.
    case refused
  }

  /// Takes an answer, and adds the person where that was the question and the answer is yes.
  func settle(with text: String, in world: World, on terminal: any Terminal) throws -> Settled {
    let isYes = try YesOrNo(answer: text, help: "`?` explains what each does") == .yes
    if let meant {
      guard !isYes else { return .known(meant.id) }
      var stranger = self
      stranger.meant = nil
      return .open(stranger)
    }
    guard isYes else { return .refused }
    try AddPerson(id: person.id, name: person.name, role: role).perform(in: world, on: terminal)
    return .known(person.id)
  }
}

extension AddPerson {
  /// Adds the person, and says so.
  func perform(in world: World, on terminal: any Terminal) throws {
    try perform(in: world)
    terminal.remark("Added \(id) to people.yaml as \(role.one); `undo` reverts it.")
  }
}
