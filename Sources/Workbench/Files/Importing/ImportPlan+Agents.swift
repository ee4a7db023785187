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
    let shared = Set(numbers.filter { $0.value.count > 1 && !people.isKnown($0.key) }.keys)
    for index in both {
      guard let name = parts[index].agentName, let number = parts[index].agentID else { continue }
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
  fileprivate func isKnown(_ name: String) -> Bool {
    guard case .known = match(ofAgent: name) else { return false }
    return true
  }
}
