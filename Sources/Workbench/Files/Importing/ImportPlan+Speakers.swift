import Insights
import Notation
import QualityModel
import Recordings

extension ImportPlan {
  /// Returns the finding about calls that are booked on one agent and in which another one speaks, by the names in
  /// their transcripts; `nil` where there is none.
  func strangeSpeakers(among people: People) -> Finding? {
    let changed = Set(parts.filter(\.outcome.isChange).compactMap(\.outcome.id))
    let strange = callsInOrder.filter { changed.contains($0.id) }.compactMap { call -> (String, String, String)? in
      guard let agent = call.knownFacts.interaction.agent, let owner = people.agent(agent) else { return nil }
      let heard = call.speakers.map { people.persons(named: $0, as: .agent) }.filter { $0.count == 1 }.joined()
      guard let other = heard.first, !heard.contains(where: { $0.id == agent }) else { return nil }
      return (call.id, People.label(agent, name: owner.name), People.label(other.id, name: other.name))
    }
    guard let (id, owner, speaker) = strange.first else { return nil }
    let more = strange.dropFirst().map { "`\($0.0)`" }
    return Finding(
      rule: ImportRules.anotherAgentSpeaks.name, severity: .warning,
      """
      assumed: the agent of `\(id)` is \(owner), though \(speaker) speaks in its transcript\
      \(more.isEmpty ? "" : "; likewise another agent speaks in \(more.listed(upTo: 3))")
      """,
      help: "to override: correct the agent with `open \(id)`, or in the list and import that with `--update`",
      place: parts.first { $0.outcome.id == id && $0.outcome.isChange }?.outcome.place)
  }
}
