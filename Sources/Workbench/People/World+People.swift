import QualityModel
import Records

/// The one place that resolves a person: by id or name, and in which role.
extension World {
  /// Who is who in the workspace; empty where `people.yaml` is missing or cannot be read.
  var people: People { (try? workspace)?.people().value ?? People() }

  /// Returns the id of a person in a role, who may be named by id, name or mail address.
  ///
  /// A person whom `people.yaml` lists only in other roles is refused as soon as it lists anyone in this one: an
  /// evaluator's id in the place of an agent is a mistake. A person whom it does not list at all is taken as named.
  /// - Parameter others: the roles that will do as well.
  func person(
    _ text: String, as role: People.Role, or others: [People.Role] = [], among people: People
  ) throws -> String {
    if let only = try listed(text, as: role, among: people) { return only.id }
    try requireName(text, of: role, among: people)
    let roles = people.roles(of: text)
    guard let other = roles.first, people.listsAnyone(as: role), Set(roles).isDisjoint(with: others) else {
      return text
    }
    throw Refused(
      "people.yaml lists `\(text)` as \(other.one), not as \(role.one)", findings: [],
      help: "name \(role.one), or list the person under `\(role.key)` too with `open people`", fault: .request)
  }

  /// Returns the person of a role whom a text names: by id, name or mail address, else by the first name; `nil` where it
  /// names none, and throws `Refused` where it names several.
  func listed(_ text: String, as role: People.Role, among people: People) throws -> People.Person? {
    try only(of: people.persons(meantBy: text, as: [role]), named: text)
  }

  /// Throws `Refused` for a text that can be no person's id; of a name it says whom it may mean.
  /// - Parameter mayHaveAnyRole: whether any other role does as well.
  func requireName(
    _ text: String, of role: People.Role, orAnyOther mayHaveAnyRole: Bool = false, among people: People
  ) throws {
    guard !Identifier.isValid(text, longest: role.longestID), let id = NewPersonID(of: text, as: role)?.id else {
      return try requireID(text, of: role, among: people)
    }
    let roles = mayHaveAnyRole ? People.Role.allCases : [role]
    let near = roles.lazy.compactMap { people.nearest(to: text, as: $0) ?? people.nearest(to: id, as: $0) }.first
    let (who, one) = mayHaveAnyRole ? ("", "a person") : ("the \(role.rawValue) ", role.one)
    throw Refused(
      "people.yaml does not list \(who)`\(text)`", findings: [],
      help: near.map { "did you mean \(People.label($0.id, name: $0.name))?" }
        ?? "name \(one) who is listed, or someone new by an id, such as `\(id)`",
      fault: .request)
  }

  /// Returns the id of a person in a role, as `person` does; a person whom `people.yaml` does not list at all is refused
  /// too as soon as it lists anyone in this role: a mistyped id would stay in the records.
  func listedPerson(_ text: String, as role: People.Role, among people: People) throws -> String {
    let id = try person(text, as: role, among: people)
    guard people.misses(.init(id, as: role)) else { return id }
    throw Refused(
      "people.yaml does not list the \(role.rawValue) `\(id.prefix(60))`", findings: [],
      help: Suggestion.help(for: id, among: people.persons(as: role).map(\.id))
        ?? "name \(role.one) who is listed, or list the person under `\(role.key)` with `open people`",
      fault: .request)
  }

  /// Returns who is scoring: the person named, else the environment's or the personal setting.
  func evaluator(
    named name: String?, for purpose: Evaluation.Purpose = .monitoring, among people: People
  ) throws -> String {
    guard let text = try name ?? requireReadable(personalEvaluator) else {
      throw Missing(
        .evaluator, "who is scoring?",
        help: "name yourself with `--evaluator ID` or SIDETONE_EVALUATOR, or once for all in the personal config.yaml",
        candidates: people.evaluators.map(\.id))
    }
    return try person(text, as: .evaluator, or: purpose == .self ? [.agent] : [], among: people)
  }

  /// Returns the person that a text names; `nil` where it names none, and throws `Refused` where it names several.
  func only(of named: [People.Person], named text: String) throws -> People.Person? {
    guard named.count > 1 else { return named.first }
    throw Refused(
      "`\(text)` is the name of \(named.count) people", findings: [],
      help: "name one by id: \(named.map(\.id).joined(separator: ", "))", fault: .request)
  }

  /// A personal configuration that cannot be read must not be taken for one that says nothing.
  func requireReadable(_ evaluator: String?) throws -> String? {
    guard evaluator == nil, let findings = try? PersonalSettings.read(in: locations).findings, !findings.isEmpty else {
      return evaluator
    }
    throw Refused(
      "the personal configuration cannot be read, so Sidetone does not know who you are", findings: findings,
      help: "correct it, or name yourself with SIDETONE_EVALUATOR", fault: .request)
  }

  /// Throws `Refused` for a text that cannot be the id of a person.
  ///
  /// A word that answers a question or leaves a form is not a person's id either, unless `people.yaml` lists it: it was
  /// meant for the form.
  func requireID(_ id: String, of role: People.Role, among people: People? = nil) throws {
    guard Identifier.isValid(id, longest: role.longestID) else {
      let refusal = Identifier.refusal(id, of: role.one, longest: role.longestID)
      throw Refused(refusal.message.text, findings: [], help: refusal.help, fault: .request)
    }
    guard WordsOfForms.all.contains(id), (people ?? self.people).roles(of: id).isEmpty else { return }
    throw Refused(
      "`\(id)` is a command of the forms, and people.yaml lists no one with that id", findings: [],
      help: "name \(role.one) by the id that people.yaml lists", fault: .request)
  }
}
