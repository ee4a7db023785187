import QualityModel
import Records

extension World {
  /// Returns who does something about an evaluation, as `doer` does; throws `Refused` for an agent who would decide.
  ///
  /// Every listed person may dispute, an agent only evaluations of their own work. To edit, uphold or void is to
  /// decide: no one decides about an evaluation of their own work, and a person listed only as an agent decides about
  /// none as soon as `people.yaml` lists an evaluator or a lead. What an agent has scored for self-assessment is the
  /// agent's own, to be edited and voided.
  func doer(named name: String?, of deed: NotNow.Deed, about evaluation: Evaluation) throws -> String {
    let people = people
    let id = try doer(named: name, of: deed.done, among: people)
    try requireListed(id, among: people)
    if deed == .dispute { try requireOwnWork(of: id, evaluation, among: people) }
    guard deed != .dispute, evaluation.purpose != .self || evaluation.evaluator != id else { return id }
    guard id != evaluation.agent else {
      throw Refused(
        "`\(evaluation.id)` is about the work of `\(id)`, who therefore may not \(deed.rawValue) it",
        findings: [],
        help: "name the person who decides with `--by ID`; the agent objects with `dispute \(evaluation.id)`",
        fault: .request)
    }
    let hasOthers = people.listsAnyone(as: .evaluator) || people.listsAnyone(as: .lead)
    guard hasOthers, people.roles(of: id) == [.agent] else { return id }
    throw Refused(
      "people.yaml lists `\(id)` only as an agent, and agents may not \(deed.rawValue) evaluations", findings: [],
      help: "name an evaluator or a lead with `--by ID`, or list the person in that role too with `open people`",
      fault: .request)
  }

  /// Throws `Refused` for someone named whom `people.yaml` does not list, though it lists others: the name stays in the
  /// record.
  private func requireListed(_ id: String, among people: People) throws {
    guard people.misses(.init(id, as: .evaluator, orAnyOther: true)) else { return }
    let known = People.Role.allCases.flatMap { people.persons(as: $0) }.map(\.id)
    throw Refused(
      "people.yaml does not list `\(id)`", findings: [],
      help: Suggestion.help(for: id, among: known)
        ?? "name a person who is listed, or list the person with `open people`",
      fault: .request)
  }

  private func requireOwnWork(of id: String, _ evaluation: Evaluation, among people: People) throws {
    guard people.roles(of: id) == [.agent], id != evaluation.agent else { return }
    throw Refused(
      "`\(evaluation.id)` is about \(evaluation.agent), and `\(id)` is another agent", findings: [],
      help:
        "agents dispute evaluations of their own work; name \(evaluation.agent) or an evaluator with `--by ID`",
      fault: .request)
  }

  /// Returns who does something, whatever the role: the person named, else the environment's or the personal setting.
  func doer(named name: String?, of deed: String) throws -> String {
    try doer(named: name, of: deed, among: people)
  }

  private func doer(named name: String?, of deed: String, among people: People) throws -> String {
    guard let text = try name ?? requireReadable(personalEvaluator) else {
      throw Missing(
        .evaluator, "who \(deed)?", help: "name the person with `--by ID`, or yourself with SIDETONE_EVALUATOR",
        candidates: (people.leads + people.evaluators).map(\.id))
    }
    let roles = [People.Role.evaluator, .lead, .agent, .coach, .trainer]
    if let only = try only(of: people.persons(meantBy: text, as: roles), named: text) { return only.id }
    try requireName(text, of: .evaluator, orAnyOther: true, among: people)
    return text
  }
}
