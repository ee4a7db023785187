import QualityModel
import Recordings

extension ImportPlan {
  /// Decides by which of two texts an agent is known where a file has a number and a name for each.
  ///
  /// The number counts where `people.yaml` lists it as an id, or where one name has several numbers and belongs to no
  /// one who is listed: two people must never become one. Otherwise the name counts. The other one stays under
  /// `metadata`.
  mutating func chooseAgents(among people: People) {
    let both = parts.indices.filter { parts[$0].facts != nil && parts[$0].agentID != nil && parts[$0].agentName != nil }
    var numbers: [String: Set<String>] = [:]
    for index in both { numbers[parts[index].agentName ?? "", default: []].insert(parts[index].agentID ?? "") }
    let listed = Set(people.agents.map(\.id))
    let shared = Set(numbers.filter { $0.value.count > 1 && people.known($0.key) == nil }.keys)
    for index in both {
      guard let name = parts[index].agentName, let number = parts[index].agentID else { continue }
      if listed.contains(number), let other = people.known(name), other != number {
        parts[index].refuse(.twoAgents(number, name, other, at: parts[index].outcome.place))
        continue
      }
      if listed.contains(number) || shared.contains(name) {
        parts[index].agentName = number
        parts[index].facts?.interaction[.agent] = nil
        parts[index].facts?.interaction.note(.agentName, name)
      } else {
        parts[index].facts?.interaction.note(.agentNumber, number)
      }
    }
  }
}

extension People {
  /// Returns the id of the agent whom a name means without doubt.
  fileprivate func known(_ name: String) -> String? {
    guard case .known(let id) = match(ofAgent: name) else { return nil }
    return id
  }
}

extension Finding {
  fileprivate static func twoAgents(_ number: String, _ name: String, _ other: String, at place: Place) -> Finding {
    Finding(
      rule: ImportRules.doubtfulAgent.name,
      "the agent is `\(number)` by id and `\(name)` (\(other)) by name, who are two people",
      help: "correct one of them in the file, or say which column counts with `--map agent=Column`", place: place)
  }
}
