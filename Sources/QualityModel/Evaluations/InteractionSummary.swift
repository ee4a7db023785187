package import Foundation

/// The facts of an interaction that an evaluation keeps.
package struct InteractionSummary: Hashable, Sendable, Codable {
  /// The interaction's id.
  package var id: String
  /// How customer and agent talked.
  package var channel: Channel
  /// When it began.
  package var startedAt: Date?
  /// How long it lasted, in seconds.
  package var duration: Double?
  /// The agent's team at the time.
  package var team: String?
  /// Why the customer got in touch.
  package var reason: String?
  /// The company, for a benchmark.
  package var organization: String?

  package init(
    id: String, channel: Channel, startedAt: Date? = nil, duration: Double? = nil, team: String? = nil,
    reason: String? = nil, organization: String? = nil
  ) {
    self.id = id
    self.channel = channel
    self.startedAt = startedAt
    self.duration = duration
    self.team = team
    self.reason = reason
    self.organization = organization
  }

  /// Writes what is not known as `null`, so that a typed engine finds the same columns in every record.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(channel, forKey: .channel)
    try container.encode(startedAt, forKey: .startedAt)
    try container.encode(duration, forKey: .duration)
    try container.encode(team, forKey: .team)
    try container.encode(reason, forKey: .reason)
    try container.encode(organization, forKey: .organization)
  }

  /// Creates the summary of an interaction.
  package init(of interaction: Interaction) {
    self.init(
      id: interaction.id, channel: interaction.channel, startedAt: interaction.startedAt,
      duration: interaction.duration, team: interaction.team, reason: interaction.reason,
      organization: interaction.organization)
  }
}
