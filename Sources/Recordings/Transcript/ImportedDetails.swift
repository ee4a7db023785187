package import Foundation
package import Notation
package import QualityModel

/// What a transcript's file knows about the interaction, for `import` to prefill.
package struct ImportedDetails: Hashable, Sendable {
  /// The id the source gives the interaction, as it writes it.
  package var sourceID: String?
  /// How customer and agent talked.
  package var channel: Channel?
  /// The agent, as the source names them: not yet an id.
  package var agent: String?
  /// When it began.
  package var startedAt: Date?
  /// How long it lasted, in seconds.
  package var duration: Double?
  /// Why the customer got in touch.
  package var reason: String?
  /// What the customer said of it afterwards.
  package var customer: CustomerVoice?
  /// Whatever else is worth keeping.
  package var metadata: [String: JSONValue]
  /// What of this was inferred and not stated, so that a statement from elsewhere takes precedence.
  package var guessed: Set<Guess>

  /// A detail that can be concluded from a transcript.
  package enum Guess: String, Hashable, Sendable, CaseIterable { case channel, duration }

  /// Creates details.
  package init(
    sourceID: String? = nil, channel: Channel? = nil, agent: String? = nil, startedAt: Date? = nil,
    duration: Double? = nil, reason: String? = nil, customer: CustomerVoice? = nil,
    metadata: [String: JSONValue] = [:], guessed: Set<Guess> = []
  ) {
    self.sourceID = sourceID
    self.channel = channel
    self.agent = agent
    self.startedAt = startedAt
    self.duration = duration
    self.reason = reason
    self.customer = customer
    self.metadata = metadata
    self.guessed = guessed
  }

  /// Returns whether nothing is known.
  package var isEmpty: Bool { self == ImportedDetails() }

  /// Returns these details completed by others wherever these are silent.
  package func completed(by other: ImportedDetails) -> ImportedDetails {
    let silent = Set([channel == nil ? Guess.channel : nil, duration == nil ? .duration : nil].compactMap { $0 })
    return ImportedDetails(
      sourceID: sourceID ?? other.sourceID, channel: channel ?? other.channel, agent: agent ?? other.agent,
      startedAt: startedAt ?? other.startedAt, duration: duration ?? other.duration, reason: reason ?? other.reason,
      customer: customer ?? other.customer, metadata: metadata.merging(other.metadata) { mine, _ in mine },
      guessed: guessed.union(other.guessed.intersection(silent)))
  }

  /// Returns the interaction these details describe, under an id.
  ///
  /// A channel that is not stated is voice. An agent's name becomes an id, and is kept under `metadata.agent` where
  /// that changes it.
  package func interaction(id: String) -> Interaction {
    var metadata = metadata
    let agentID = agent.flatMap { ImportedID.derive(from: $0, longest: Identifier.longestAgent) }
    if let agent, agent != agentID { metadata[SourceKey.agent.rawValue] = .string(agent) }
    // Differences of clock times carry noise far below a millisecond, which would be written out in full.
    let rounded = duration.map { ($0 * 1000).rounded() / 1000 }
    return Interaction(
      id: id, channel: channel ?? .voice, agent: agentID, startedAt: startedAt, duration: rounded, reason: reason,
      customer: customer, metadata: metadata.isEmpty ? nil : metadata)
  }
}
