import QualityModel
import Recordings
import TerminalKit
import Workbench

/// The question who somebody is: an evaluator, an agent or a coach, by id or by name.
///
/// A person whom `people.yaml` does not list in the role is asked about before they are taken: a mistyped id would be
/// somebody else for ever.
struct PersonForm: Form {
  private let role: People.Role
  /// Every role that may answer; that of a stranger is the first.
  private let roles: [People.Role]
  private let name: String
  private let question: String
  /// A name that was given with the command, and is asked about first.
  private var given: String?
  private let world: World
  private let people: People
  /// Somebody who is not listed, until it is said whether they are added.
  private var stranger: People.Person?
  private var chosen: String?

  init(_ role: People.Role, question: String, world: World) {
    self.init(role, orAs: [], called: role.rawValue, question: question, world: world)
  }

  /// Asks about somebody who was named with the command.
  init(_ role: People.Role, given: String, world: World) {
    self.init(role, question: "who is it?", world: world)
    self.given = given
  }

  /// - Parameters:
  ///   - others: further roles that may answer.
  ///   - name: what the prompt calls the person.
  init(_ role: People.Role, orAs others: [People.Role], called name: String, question: String, world: World) {
    self.role = role
    roles = [role] + others
    self.name = name
    self.question = question
    self.world = world
    people = ReadPeople().perform(in: world)
  }

  var prompt: String { stranger == nil ? "\(name)> " : "add? y/n " }
  let isSingle = true
  var usage: String { "The id or the name of \(role.one) answers." }

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    stranger == nil ? known.map { Candidate($0.id, about: $0.name) } : [Candidate("y"), Candidate("n")]
  }

  private var known: [People.Person] {
    var seen: Set<String> = []
    return roles.flatMap { people.persons(as: $0) }.filter { $0.left == nil && seen.insert($0.id).inserted }
  }

  /// Everybody whom a text names in one role, of the first in which it names anybody.
  private func persons(named text: String) -> [People.Person] {
    roles.lazy.map { people.persons(named: text, as: $0) }.first { !$0.isEmpty } ?? []
  }

  mutating func introduce(on terminal: any Terminal) {
    if let given, (try? ask(about: given, on: terminal)) != nil { return }
    let sentence = question.prefix(1).uppercased() + question.dropFirst()
    terminal.remark("\(sentence) \(NameList(known.map(\.id)).text)".trimmed)
  }

  func explain(on terminal: any Terminal) {
    guard let stranger else {
      return terminal.remark("The id or the name of \(role.one), as `people.yaml` lists them; Tab lists the ids.")
    }
    terminal.remark("y adds `\(stranger.id)` to `people.yaml` as \(role.one), n asks again.")
  }

  mutating func answer(_ text: String, on terminal: any Terminal) throws -> Step {
    if let stranger { return try settle(stranger, with: text, on: terminal) }
    guard YesOrNo(text) == nil else {
      throw AnswerRefusal("`\(text)` is not a person", help: "type the id or the name of \(role.one)")
    }
    let found = persons(named: text)
    guard let only = found.first else { return try ask(about: text, on: terminal) }
    guard found.count == 1 else {
      let ids = found.map(\.id).joined(separator: ", ")
      throw AnswerRefusal("`\(text)` may be several people", help: "type the id: \(ids)")
    }
    chosen = only.id
    return .finish
  }

  private mutating func ask(about text: String, on terminal: any Terminal) throws -> Step {
    let elsewhere = People.Role.allCases.first { !people.persons(named: text, as: $0).isEmpty }
    let listed = elsewhere.flatMap { people.persons(named: text, as: $0).first }
    let person = try listed ?? newcomer(text)
    stranger = .init(id: person.id, name: person.name)
    let place = elsewhere.map { "is in people.yaml as \($0.one), and not as" } ?? "is not in people.yaml as"
    let meant = elsewhere == nil ? Suggestion.help(for: text, among: known.map(\.id)) : nil
    terminal.remark("`\(person.id)` \(place) \(role.one)\(meant.map { "; \($0)" } ?? ".")")
    return .stay
  }

  private func newcomer(_ text: String) throws(AnswerRefusal) -> People.Person {
    if Identifier.isValid(text, longest: role.longestID) { return .init(id: text) }
    guard let id = ImportedID.derive(from: text, longest: role.longestID) else {
      let refusal = Identifier.refusal(text, of: role.one, longest: role.longestID)
      throw AnswerRefusal(refusal.message, help: refusal.help)
    }
    return .init(id: id, name: text)
  }

  private mutating func settle(
    _ stranger: People.Person, with text: String, on terminal: any Terminal
  ) throws -> Step {
    switch YesOrNo(text) {
    case nil: throw AnswerRefusal("`\(text.prefix(60))` is neither y nor n", help: "`?` explains what each does")
    case .no?:
      self.stranger = nil
      return .stay
    case .yes?:
      self.stranger = nil
      try AddPerson(id: stranger.id, name: stranger.name, role: role).perform(in: world)
      terminal.remark("Added \(stranger.id) to people.yaml as \(role.one); `undo` takes it back.")
      chosen = stranger.id
      return .finish
    }
  }

  mutating func pass(emptied: Bool, on terminal: any Terminal) throws -> Step {
    explain(on: terminal)
    return .stay
  }

  mutating func finish(on terminal: any Terminal) throws -> String? {
    if role == .evaluator, roles == [role], given == nil, let chosen { remember(chosen, on: terminal) }
    return chosen
  }

  /// It is no reason to stop where it cannot be remembered, nor to be silent.
  private func remember(_ evaluator: String, on terminal: any Terminal) {
    do {
      let file = try RememberEvaluator(evaluator).perform(in: world)
      terminal.remark("Remembered in \(file); `--evaluator` or SIDETONE_EVALUATOR say otherwise.")
    } catch let trouble as any Explained {
      terminal.remark("It is not remembered: \(trouble.message).")
    } catch {
      terminal.remark("It is not remembered: \(error).")
    }
  }
}
