import QualityModel
import TerminalKit
import Workbench

/// The question who a person is: an evaluator, an agent or a coach, by id or by name.
///
/// A person that `people.yaml` does not list in the role is asked about before they are taken: a mistyped id would
/// stay in the records.
struct PersonForm: Form {
  private let role: People.Role
  /// Every role that may answer; that of a stranger is the first.
  private let roles: [People.Role]
  private let name: String
  private let question: String
  /// A name that was given with the command or is in the settings, and is asked about first.
  private var given: String?
  /// The setting that gave the name.
  private var setting: EvaluatorSetting?
  private let world: World
  private let people: People
  /// The agent whose coach is asked for, and who is not their own.
  private var agent: String?
  /// Someone who is not listed, until it is said whether they are added.
  private var stranger: Stranger?
  private var chosen: String?

  init(_ role: People.Role, question: String, world: World) {
    self.init(role, orAs: [], called: role.rawValue, question: question, world: world)
  }

  /// Asks about someone who was named with the command.
  init(_ role: People.Role, given: String, world: World) {
    self.init(role, question: "who is it?", world: world)
    self.given = given
  }

  /// Asks about the evaluator of a setting, who is not listed.
  init(_ setting: EvaluatorSetting, world: World) {
    self.init(.evaluator, given: setting.name, world: world)
    self.setting = setting
  }

  /// Asks who coaches an agent.
  init(coachOf agent: String, world: World) {
    self.init(.coach, question: "Who coaches?", world: world)
    self.agent = agent
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

  var prompt: String { stranger?.prompt ?? "\(name)> " }
  let isSingle = true
  /// The answer to what is asked about a stranger may add them.
  var acts: Bool { stranger != nil }
  var usage: String { stranger == nil ? "The id or the name of \(role.one) answers." : Stranger.usage }
  func isAnswer(_ text: String) -> Bool { stranger != nil && YesOrNo(text) != nil }

  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    stranger == nil ? known.map { Candidate($0.id, about: $0.name) } : Stranger.candidates
  }

  private var known: [People.Person] {
    var seen: Set<String> = []
    return roles.flatMap { people.persons(as: $0) }.filter { person in
      person.left == nil && person.id != agent && seen.insert(person.id).inserted
    }
  }

  mutating func introduce(on terminal: any Terminal) {
    if let given, case .stranger(let stranger)? = try? NamedPerson(given, as: role, among: people) {
      self.stranger = stranger
      if let setting { terminal.remark("\(setting.place) says that you are `\(setting.name)`.") }
      return terminal.remark(stranger.remark)
    }
    terminal.remark(NameList(known.map(\.id)).beside(question))
  }

  func explain(on terminal: any Terminal) {
    guard let stranger else {
      return terminal.remark("The id or the name of \(role.one), as `people.yaml` lists them; Tab lists the ids.")
    }
    terminal.remark(stranger.about)
  }

  mutating func answer(_ text: String, on terminal: any Terminal) throws -> Step {
    if let stranger { return try settle(stranger, with: text, on: terminal) }
    switch try NamedPerson(text, as: role, or: Array(roles.dropFirst()), among: people) {
    case .listed(let id) where id == agent: throw AnswerRefusal.ownCoach(id)
    case .stranger(let stranger) where stranger.person.id == agent: throw AnswerRefusal.ownCoach(stranger.person.id)
    case .listed(let id):
      chosen = id
      return .finish
    case .stranger(let stranger):
      self.stranger = stranger
      terminal.remark(stranger.remark)
      return .stay
    }
  }

  private mutating func settle(
    _ stranger: Stranger, with text: String, on terminal: any Terminal
  ) throws -> Step {
    switch try stranger.settle(with: text, in: world, on: terminal) {
    case .known(let id):
      self.stranger = nil
      chosen = id
      return .finish
    case .open(let stranger):
      self.stranger = stranger
      return .stay
    case .refused:
      self.stranger = nil
      return .stay
    }
  }

  mutating func pass(emptied: Bool, on terminal: any Terminal) throws -> Step {
    explain(on: terminal)
    return .stay
  }

  mutating func finish(on terminal: any Terminal) throws -> String? {
    if role == .evaluator, roles == [role], let chosen, chosen != given { settle(chosen, on: terminal) }
    return chosen
  }

  /// Remembers who it is for the next time, where that is not for a command to say.
  private func settle(_ evaluator: String, on terminal: any Terminal) {
    guard given == nil || setting?.isKept == true else {
      guard let setting else { return }
      return terminal.remark("\(setting.place) still says `\(setting.name)`: set it to `\(evaluator)`.")
    }
    remember(evaluator, on: terminal)
  }

  /// Where it cannot be saved the work goes on, and it is said.
  private func remember(_ evaluator: String, on terminal: any Terminal) {
    do {
      let file = try RememberEvaluator(evaluator).perform(in: world)
      terminal.remark("Remembered in \(file); `--evaluator` or SIDETONE_EVALUATOR override it.")
    } catch let trouble as any Explained {
      terminal.remark("It could not be saved: \(trouble.message).")
    } catch {
      terminal.remark("It could not be saved: \(error).")
    }
  }
}

extension AnswerRefusal {
  fileprivate static func ownCoach(_ agent: String) -> AnswerRefusal {
    AnswerRefusal("`\(agent)` is the agent, and no one coaches themselves", help: "name another coach")
  }
}
