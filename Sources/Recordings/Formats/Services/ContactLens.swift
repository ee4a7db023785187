import Foundation
import Notation
import QualityModel

/// Reads what Amazon Connect wrote of a chat, or its Contact Lens of a call or a chat.
enum ContactLens: JSONTranscript {
  static func recognises(_ root: JSONValue) -> Bool {
    let participants = root["Participants"]?.elements ?? []
    return root["Transcript"]?.elements != nil && participants.contains { $0["ParticipantId"] != nil }
  }

  static func read(_ root: JSONValue, in source: SourceText, clock: ClockReading) -> TranscriptReading {
    let turns = root["Transcript"]?.elements ?? []
    let roles = roles(in: root)
    let agents = agents(in: root)
    let moments = turns.map { turn in turn["AbsoluteTime"]?.string.map { StatedMoment($0, clock: clock) } }
    let sent = moments.map { $0?.date }
    let begin = sent.compactMap(\.self).min()
    var findings = SourceFindings(about: source)
    let lines = turns.enumerated().compactMap { index, turn -> TranscriptLine? in
      guard let text = words(of: turn) else {
        if !isEvent(turn) { findings.append(.unreadableTurn([.key("Transcript"), .index(index)], in: source.file)) }
        return nil
      }
      let offset = sent[index].flatMap { moment in begin.map { moment.timeIntervalSince($0) } }
      return TranscriptLine(
        start: turn.seconds(fromMilliseconds: "BeginOffsetMillis") ?? offset,
        end: turn.seconds(fromMilliseconds: "EndOffsetMillis"),
        speaker: speaker(of: turn, roles: roles, isOneAgent: agents.count < 2), text: text)
    }
    let last = sent.compactMap(\.self).max()
    let span = last.flatMap { last in begin.map { last.timeIntervalSince($0) } }
    let isChat = root["Channel"] == nil && turns.contains { $0["AbsoluteTime"] != nil }
    let transcript =
      isChat
      ? Transcript(written: lines, format: .connectChat) : Transcript(lines: lines, format: .contactLens)
    var details = details(of: root, agent: agents.first, startedAt: begin, span: span)
    if agents.count > 1 { findings.append(.severalAgents(agents, place: Place(file: source.file))) }
    // What Connect itself stores of a chat says nowhere that it is one; only messages have absolute times.
    if isChat {
      details.channel = .chat
      details.guessed.insert(.channel)
    }
    // One of them stands for all: a system writes its times in one way.
    let unclear = moments.lazy.compactMap { $0?.findings(in: source.file) }.first { !$0.isEmpty } ?? []
    return TranscriptReading(transcript: transcript, details: details, findings: findings.all + unclear)
  }

  /// Events of joining and leaving have no words and are left out; a file that is sent has its name.
  private static func isEvent(_ turn: JSONValue) -> Bool { turn["Type"]?.string == "EVENT" }

  private static func words(of turn: JSONValue) -> String? {
    if let text = turn["Content"]?.string { return text }
    let names = (turn["Attachments"]?.elements ?? []).compactMap { $0["AttachmentName"]?.string }
    return names.isEmpty ? nil : "<\(names.joined(separator: ", "))>"
  }

  private static func roles(in root: JSONValue) -> [String: String] {
    (root["Participants"]?.elements ?? []).reduce(into: [:]) { roles, participant in
      guard let id = participant["ParticipantId"]?.string else { return }
      roles[id] = participant["ParticipantRole"]?.string
    }
  }

  /// The names of the agents, in order of their first turn.
  private static func agents(in root: JSONValue) -> [String] {
    let people = (root["Participants"]?.elements ?? []) + (root["Transcript"]?.elements ?? [])
    let names = people.filter { $0["ParticipantRole"]?.string == "AGENT" }.compactMap { $0["DisplayName"]?.label }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// The side, or of several agents the name.
  private static func speaker(of turn: JSONValue, roles: [String: String], isOneAgent: Bool) -> String? {
    if !isOneAgent, turn["ParticipantRole"]?.string == "AGENT", let name = turn["DisplayName"]?.label { return name }
    let id = turn["ParticipantId"]?.string
    return (turn["ParticipantRole"]?.string ?? id.flatMap { roles[$0] } ?? id).map(Role.speaker)
  }

  private static func details(
    of root: JSONValue, agent: String?, startedAt: Date?, span: Double?
  ) -> ImportedDetails {
    let characteristics = root["ConversationCharacteristics"]
    let stated = characteristics?.seconds(fromMilliseconds: "TotalConversationDurationMillis")
    return ImportedDetails(
      sourceID: root["CustomerMetadata"]?["ContactId"]?.string ?? root["ContactId"]?.string,
      channel: root["Channel"]?.string.flatMap { Channel(rawValue: $0.lowercased()) },
      agent: agent, startedAt: startedAt,
      duration: stated ?? span,
      metadata: [
        "contactId": root["CustomerMetadata"]?["ContactId"] ?? root["ContactId"], "language": root["LanguageCode"],
        "categories": root["Categories"]?["MatchedCategories"],
      ].compactMapValues { $0 }, guessed: stated == nil && span != nil ? [.duration] : [])
  }
}
