import Foundation
import QualityModel

/// What a column of a call list or of a file of messages can be.
package enum MetadataField: String, CaseIterable, Sendable {
  case id, file, channel, agent, agentID, team, startedAt, duration, endedAt, reason, rating, resolved, organization
  /// A message's words, who sent them, and which side that is.
  case message, sender, senderRole

  /// The fields that a list of calls has.
  static let ofCalls: [MetadataField] = [
    .id, .file, .channel, .agent, .agentID, .team, .startedAt, .duration, .endedAt, .reason, .rating, .resolved,
    .organization,
  ]
  /// The fields that a file with one message a row has.
  static let ofMessages: [MetadataField] = [
    .id, .channel, .agent, .agentID, .team, .startedAt, .reason, .rating, .resolved, .organization, .message, .sender,
    .senderRole,
  ]

  /// Creates a field from the word that a person wrote for it: `start`, `Started at`.
  init?(word: String) {
    let key = ColumnTitle.key(word)
    let aliases: [String: MetadataField] = [
      "start": .startedAt, "date": .startedAt, "end": .endedAt, "filename": .file, "text": .message,
    ]
    guard let field = Self.allCases.first(where: { $0.rawValue.lowercased() == key }) ?? aliases[key] else {
      return nil
    }
    self = field
  }

  /// The titles by which exports call it, best first; the order of a title's words does not matter.
  package var names: [String] {
    switch self {
    case .id: Self.idNames
    case .file: ["filename", "file", "recording file", "recording filename", "audio file", "media file"]
    case .channel: ["channel", "channel type", "medium", "media type", "communication channel"]
    case .agent:
      [
        "agent", "agent name", "representative", "rep", "advisor", "adviser", "employee", "agent email",
        "assignee", "assignee name", "handled by", "answered by", "agent full name",
      ]
    case .agentID: ["agent id", "agent number", "agent no", "agent code", "employee id", "employee number"]
    case .team: ["team", "agent team", "group", "department", "team name", "agent group"]
    case .startedAt: Self.startNames
    case .duration: Self.durationNames
    case .endedAt:
      [
        "ended at", "ended", "end", "end time", "end date time", "end timestamp", "end date", "finished at",
        "finish time", "finish date", "finish date time",
      ]
    case .reason: ["reason", "topic", "category"]
    case .rating:
      [
        "rating", "customer rating", "csat", "csat score", "satisfaction", "customer satisfaction",
        "satisfaction rating",
      ]
    case .resolved: ["resolved", "issue resolved", "fcr", "first contact resolution", "is resolved"]
    case .organization: ["organization", "organisation"]
    case .message:
      ["message", "text", "body", "content", "message text", "message body", "message content", "utterance"]
    case .sender:
      ["sender", "sender name", "from", "author", "author name", "speaker", "participant", "participant name"]
    case .senderRole:
      [
        "sender type", "sender role", "role", "participant type", "participant role", "author type", "author role",
        "actor",
      ]
    }
  }

  private static let idNames = [
    "id", "interaction", "interaction id", "call id", "contact id", "chat id", "conversation id", "ticket id",
    "ticket number", "case id", "call sid", "sid", "call uuid", "call guid", "session id", "call key",
    "recording id",
    "recording", "dialogue id", "dialog id", "engagement id",
  ]
  private static let startNames = [
    "started at", "started", "start", "start time", "start date time", "start timestamp", "start date", "date time",
    "date", "timestamp", "initiation timestamp", "date created", "created at", "created", "created timestamp",
    "created date",
    "created time", "sent at", "sent time", "sent", "message time", "event time", "begin", "begin time",
    "day",
  ]
  private static let durationNames = [
    "duration", "duration total", "total duration", "length", "billing duration", "bill duration", "handle time",
    "total handle time", "talk time", "duration in call",
  ]

  /// The titles that may be a field and may be something else, with the fields they may be.
  static let doubtful: [String: [MetadataField]] = [
    "time": [.startedAt, .duration], "calltime": [.startedAt, .duration], "user": [.agent], "users": [.agent],
    "username": [.agent], "owner": [.agent], "name": [.agent], "operator": [.agent], "agents": [.agent],
    "type": [.channel, .reason], "calltype": [.channel, .reason], "contacttype": [.channel, .reason],
    "score": [.rating],
    "source": [.channel], "via": [.channel], "subject": [.reason], "company": [.organization],
    "number": [.id], "callnumber": [.id], "reference": [.id], "uuid": [.id], "guid": [.id], "key": [.id],
  ]

  /// How well each title fits, by its words run together and by its words in order of the alphabet.
  static let ranks: [String: [MetadataField: Int]] = {
    var ranks: [String: [MetadataField: Int]] = [:]
    for field in allCases {
      for (index, name) in field.names.enumerated() {
        let words = ColumnTitle.words(name)
        for key in Set([words.joined(), words.sorted().joined(separator: " ")]) where ranks[key]?[field] == nil {
          ranks[key, default: [:]][field] = index
        }
      }
    }
    return ranks
  }()

  /// Returns the option by which a person says that a column is this field: `` `--map 'duration=Length/ms'` ``.
  /// - Parameter day: what stands for the title of the column of the day, where that is another one.
  func option(mapping title: String, unit: String? = nil, after day: String? = nil) -> String {
    let isPlain = !title.contains { "\"/+=".contains($0) }
    let column = isPlain ? title : "\"\(title.replacingOccurrences(of: "\"", with: "\"\""))\""
    let mapping = "\(rawValue)=\(day.map { "\($0)+" } ?? "")\(column)\(unit.map { "/\($0)" } ?? "")"
    // A title comes from a file, and the line is meant to be copied into a shell.
    return "`--map '\(mapping.replacing("'", with: "'\\''"))'`"
  }
}
