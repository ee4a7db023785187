import QualityModel

/// Why a name that is not listed may be that of another agent.
extension AgentNames {
  /// Returns the doubt about a name that several new agents of this import have.
  func doubtAmongNamesakes(_ name: String) -> AgentDoubt? {
    let people = fresh.named(WrittenAgent(name))
    return people.count > 1 ? .resembles(people) : nil
  }

  /// Returns why a name that is not listed may be another agent's of this or an earlier import.
  func doubtAmongFresh(_ name: String) -> AgentDoubt? {
    if let id = WrittenAgent(name).id, let owner = owner(of: id, otherThan: name) { return .sameID(owner) }
    let people = People(agents: fresh.people.map { People.Agent(id: $0.id, name: $0.name) })
    return policy == .new ? nil : people.match(ofPartsAmongNew: name)
  }

  /// Returns the person who has an id that a name comes to, unless it is this name's own.
  ///
  /// Names of other scripts may come to one id. A name that is spelled as its id is that id's, so that the records need
  /// not be read for it.
  private func owner(of id: String, otherThan name: String) -> People.Person? {
    let written = WrittenAgent(name)
    let isOwn = recordedIsSame(id, written)
    for role in People.Role.allCases {
      guard let person = listed.persons(as: role).first(where: { $0.id == id }) else { continue }
      return person.name == nil && isOwn == true ? nil : person
    }
    if let met = fresh.agent(id) { return met }
    return isOwn == false ? People.Person(id: id, name: recorded.agentNames(of: id).min()) : nil
  }

  /// Whether earlier imports booked a name on an id; `nil` where they did not use the id, or need not be asked.
  func recordedIsSame(_ id: String, _ written: WrittenAgent) -> Bool? {
    guard written.name == nil || !People.isSameName(written.words, id) else { return nil }
    let names = recorded.agentNames(of: id)
    return names.isEmpty ? nil : names.contains { WrittenAgent($0).isSame(as: written) }
  }

  /// Whether a name is that of a listed person, so that `--agents new` must not add the person again.
  func isListed(_ doubt: AgentDoubt?) -> Bool {
    switch doubt {
    case .otherRole: true
    case .resembles(let people):
      people.count > 1 && Set(people.map { FoldedText($0.name ?? $0.id).words.map(\.text) }).count == 1
    case .otherAddress, .sameID, nil: false
    }
  }
}
