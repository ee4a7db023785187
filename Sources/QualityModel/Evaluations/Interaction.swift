package import Foundation
package import Notation

/// How a customer and an agent talked.
package enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
  case voice, chat, email
}

/// One recorded interaction's metadata: `recordings/<id>.json`.
package struct Interaction: Hashable, Sendable, Codable {
  /// The format this version reads and writes.
  package static let format = "sidetone.interaction/1"

  /// The most bytes of its transcript; ten hours of talk fit in one.
  package static let largestTranscript = 64 << 20

  /// The file format with its number.
  package var format: String
  /// The id, which is also the stem of the files beside it.
  package var id: String
  /// How customer and agent talked.
  package var channel: Channel
  /// The agent's id.
  package var agent: String?
  /// The agent's team at the time.
  package var team: String?
  /// When it began.
  package var startedAt: Date?
  /// How long it lasted, in seconds.
  package var duration: Double?
  /// Why the customer got in touch.
  package var reason: String?
  /// The company, for a benchmark; `nil` for one's own.
  package var organization: String?
  /// What the customer said of it afterwards.
  package var customer: CustomerVoice?
  /// Whatever else the source knew.
  package var metadata: [String: JSONValue]?

  package init(
    id: String, channel: Channel, agent: String? = nil, team: String? = nil, startedAt: Date? = nil,
    duration: Double? = nil, reason: String? = nil, organization: String? = nil, customer: CustomerVoice? = nil,
    metadata: [String: JSONValue]? = nil
  ) {
    self.format = Self.format
    self.id = id
    self.channel = channel
    self.agent = agent
    self.team = team
    self.startedAt = startedAt
    self.duration = duration
    self.reason = reason
    self.organization = organization
    self.customer = customer
    self.metadata = metadata
  }
}

/// What the customer said afterwards.
package struct CustomerVoice: Hashable, Sendable, Codable {
  /// The rating, 0–100.
  package var rating: Double?
  /// Whether the issue was resolved at this contact.
  package var resolved: Bool?
  /// What is still to be done for the customer.
  package var followUp: String?

  /// Creates what the customer said.
  package init(rating: Double? = nil, resolved: Bool? = nil, followUp: String? = nil) {
    self.rating = rating
    self.resolved = resolved
    self.followUp = followUp
  }

  /// Returns this with what another one says; what that is silent about stays.
  package func updated(with other: CustomerVoice?) -> CustomerVoice {
    CustomerVoice(
      rating: other?.rating ?? rating, resolved: other?.resolved ?? resolved, followUp: other?.followUp ?? followUp)
  }

  /// Writes what was not said as `null`, so that a typed engine finds the same columns in every record.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rating, forKey: .rating)
    try container.encode(resolved, forKey: .resolved)
    try container.encode(followUp, forKey: .followUp)
  }
}
