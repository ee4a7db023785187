import Notation
import QualityModel

extension AgentNames {
  /// The finding about names that no one lists, among those of calls that changed; `nil` where there are none.
  func unlisted(among names: Set<String>) -> Finding? {
    let matches = unlisted.filter { names.contains($0.name) }
    return matches.isEmpty ? nil : .unknownAgents(matches)
  }

  /// Returns which names were taken as whose, and who is new, a sentence each.
  /// - Parameter isRehearsal: whether nothing was written.
  func remarks(isRehearsal: Bool) -> [String] {
    let matches = turned.map { match in
      "`\(match.name)` is \(match.id)\(match.count > 1 ? " (\(match.count) times)" : "")"
    }
    return [
      turned.isEmpty ? nil : "Agents: \(matches.listed(upTo: 3)).",
      additions.isEmpty
        ? nil
        : "people.yaml \(isRehearsal ? "would list" : "lists") \(names(of: additions.map(\.id))) from now on.",
    ].compactMap(\.self)
  }

  private func names(of ids: [String]) -> String {
    ids.listed(upTo: ids.count > 4 ? 3 : 4)
  }
}
