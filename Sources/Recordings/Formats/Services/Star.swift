import Foundation
import Notation
import QualityModel

/// Reads a chat of the STAR corpus, in which a person plays the assistant.
enum Star: JSONTranscript {
  static func recognises(_ root: JSONValue) -> Bool {
    guard let events = root["Events"]?.elements, let first = events.first else { return false }
    return first["Agent"] != nil && first["Action"] != nil
  }

  static func read(_ root: JSONValue, in source: SourceText, clock: ClockReading) -> TranscriptReading {
    var findings = SourceFindings(about: source)
    let events = root["Events"]?.elements ?? []
    let times = events.compactMap { $0["UnixTime"]?.quantity }
    let begin = times.min()
    let lines = events.enumerated().compactMap { index, event -> TranscriptLine? in
      guard isSaid(event) else { return nil }
      guard let text = event["Text"]?.string else {
        findings.append(.unreadableTurn([.key("Events"), .index(index)], in: source.file))
        return nil
      }
      let start = event["UnixTime"]?.quantity.flatMap { time in begin.map { time - $0 } }
      return TranscriptLine(start: start, speaker: event["Agent"]?.string.map(Role.speaker), text: text)
    }
    let span = times.max().flatMap { last in begin.map { last - $0 } }
    return TranscriptReading(
      transcript: Transcript(lines: lines, format: .star), details: details(of: root, begin: begin, span: span),
      findings: findings.all)
  }

  /// What the two people wrote to each other; the rest is stage directions and look-ups.
  private static func isSaid(_ event: JSONValue) -> Bool {
    let who = event["Agent"]?.string
    let did = event["Action"]?.string
    return (who == "User" && did == "utter") || (who == "Wizard" && (did == "utter" || did == "pick_suggestion"))
  }

  /// The questionnaire stays as it is: its questions differ from task to task, and contradict each other.
  private static func details(of root: JSONValue, begin: Double?, span: Double?) -> ImportedDetails {
    let scenario = root["Scenario"]
    return ImportedDetails(
      sourceID: root["DialogueID"]?.label, channel: .chat, agent: root["AnonymizedWizardWorkerID"]?.string,
      startedAt: begin.map { Date(timeIntervalSince1970: $0) }, duration: span,
      reason: scenario?["WizardCapabilities"]?.elements?.first?["Task"]?.string,
      metadata: [
        "completion": root["CompletionLevel"], "customer": root["AnonymizedUserWorkerID"],
        "customerTask": scenario?["UserTask"], "domains": scenario?["Domains"],
        "questionnaire": root["UserQuestionnaire"],
      ].compactMapValues { $0 }, guessed: span == nil ? [] : [.duration])
  }
}
