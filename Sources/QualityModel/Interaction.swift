public import Foundation
public import Notation

/// How a customer and an agent talked.
public enum Channel: String, Hashable, Sendable, Codable, CaseIterable {
  case voice, chat, email
}

/// One recorded interaction's metadata: `recordings/<id>.json`.
public struct Interaction: Hashable, Sendable, Codable {
  /// The format this version reads and writes.
  public static let format = "sidetone.interaction/1"

  /// The file format with its number.
  public var format: String
  /// The id, which is also the stem of the files beside it.
  public var id: String
  /// How customer and agent talked.
  public var channel: Channel
  /// The agent's id.
  public var agent: String?
  /// The agent's team at the time.
  public var team: String?
  /// When it began.
  public var startedAt: Date?
  /// How long it lasted, in seconds.
  public var duration: Double?
  /// Why the customer got in touch.
  public var reason: String?
  /// The company, for a benchmark; `nil` for one's own.
  public var organization: String?
  /// What the customer said of it afterwards.
  public var customer: CustomerVoice?
  /// Whatever else the source knew.
  public var metadata: [String: JSONValue]?

  /// Creates an interaction.
  public init(
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
public struct CustomerVoice: Hashable, Sendable, Codable {
  /// The rating, 0–100.
  public var rating: Double?
  /// Whether the issue was resolved at this contact.
  public var resolved: Bool?
  /// What is still to be done for the customer.
  public var followUp: String?

  /// Creates what the customer said.
  public init(rating: Double? = nil, resolved: Bool? = nil, followUp: String? = nil) {
    self.rating = rating
    self.resolved = resolved
    self.followUp = followUp
  }

  /// Returns this with what another one says; what that is silent about stays.
  public func updated(with other: CustomerVoice?) -> CustomerVoice {
    CustomerVoice(
      rating: other?.rating ?? rating, resolved: other?.resolved ?? resolved, followUp: other?.followUp ?? followUp)
  }

  /// Writes what was not said as `null`, so that a typed engine finds the same columns in every record.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rating, forKey: .rating)
    try container.encode(resolved, forKey: .resolved)
    try container.encode(followUp, forKey: .followUp)
  }
}
