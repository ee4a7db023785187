import Foundation
import Notation
import QualityModel

/// The id of a row.
struct RowID: Hashable {
  /// As the file writes it.
  var source: String
  /// As it is stored.
  var derived: String
}

/// The columns that lists of calls and files of messages share, by row.
struct CommonColumns {
  /// The numbers of agents whose names there are too.
  let agentIDs: [String?]
  let ids, agents, teams, reasons, organizations, channelTexts: [String?]
  let channels: [Channel?]
  let starts: [Date?]

  /// The times of the day where messages have no dates, in seconds; `nil` for everything else.
  let clocks: [Double?]?

  /// - Parameter areMessages: whether the rows are messages, which have an order without dates too.
  init(_ facts: inout TableFacts, areMessages: Bool = false) {
    ids = facts.texts(of: .id)
    let (names, numbers) = (facts.names(of: .agent), facts.names(of: .agentID))
    agents = zip(names, numbers).map { $0 ?? $1 }
    agentIDs = zip(names, numbers).map { $0 == nil ? nil : $1 }
    teams = facts.names(of: .team)
    reasons = facts.names(of: .reason)
    organizations = facts.names(of: .organization)
    channelTexts = facts.texts(of: .channel)
    channels = facts.channels()
    clocks = areMessages ? facts.clocks() : nil
    starts = clocks?.map { _ in nil } ?? facts.dates()
  }

  /// Returns a row's channel as it is written, if it names none that is known.
  func unknownChannel(ofRow row: Int) -> String? { channels[row] == nil ? channelTexts[row] : nil }
}

extension Interaction {
  /// Creates the interaction of a row, with what its id and its agent are called in the source under `metadata`.
  init(_ id: RowID, channel: Channel, agent name: String?, metadata: [String: JSONValue]) {
    var metadata = metadata
    let agent = name.flatMap { ImportedID.derive(from: $0, longest: Identifier.longestAgent) }
    if id.source != id.derived { metadata[SourceKey.source.rawValue] = .string(id.source) }
    if let name, name != agent { metadata[SourceKey.agent.rawValue] = .string(name) }
    self.init(id: id.derived, channel: channel, agent: agent, metadata: metadata.isEmpty ? nil : metadata)
  }
}
