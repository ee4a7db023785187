import QualityModel
import TerminalKit
import Workbench

/// Someone who was named with a command: a person whom `people.yaml` does not list is asked about as where a form asks
/// for one, and refused where no one can be asked.
struct GivenPerson {
  let name: String
  private let role: People.Role
  /// The setting that gave the name; `nil` for the command itself.
  private let setting: EvaluatorSetting?

  init(_ name: String, as role: People.Role) { (self.name, self.role, setting) = (name, role, nil) }
  init(_ setting: EvaluatorSetting) { (name, role, self.setting) = (setting.name, .evaluator, setting) }

  /// Returns who is meant; `nil` where the person would rather leave.
  /// - Parameter asks: whether questions may be asked.
  func settled(in world: World, on terminal: any Terminal, asks: Bool) throws -> String? {
    guard isStranger(in: world) else { return name }
    guard asks else { return try unasked(in: world) }
    let form = setting.map { PersonForm($0, world: world) } ?? PersonForm(role, given: name, world: world)
    return try terminal.talk(through: form)
  }

  /// What coaching and studies miss is reported first, and they refuse a stranger themselves.
  private func unasked(in world: World) throws -> String {
    switch role {
    case .coach, .trainer: name
    case .agent, .evaluator, .lead: try RequireListed(name, as: role, from: setting).perform(in: world)
    }
  }

  /// Someone who is listed in another role is left to the verb, which knows whether that will do; about a trainer the
  /// person is asked.
  func isStranger(in world: World) -> Bool {
    let people = ReadPeople().perform(in: world)
    let roles = role == .trainer ? [role] : People.Role.allCases
    return !WordsOfForms.all.contains(name) && people.persons(meantBy: name, as: roles).isEmpty
  }
}
