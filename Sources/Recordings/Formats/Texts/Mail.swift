import Foundation
import Notation
import QualityModel

/// An e-mail in text: its head, a blank line, its body.
///
/// Only the plainest is read: one message, as a person copies it out of a mail program. What is encoded, or quotes an
/// earlier message, is refused, since its words would be attributed to the wrong person.
struct Mail {
  private let fields: [String: String]
  private let body: ArraySlice<String>

  private static let known: Set<String> = [
    "from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "message-id", "mime-version", "content-type",
    "content-transfer-encoding", "received", "return-path", "delivered-to", "in-reply-to", "references", "importance",
    "attachments", "dkim-signature",
  ]
  /// The fields of a message that travelled, whose body may be encoded or in several parts.
  private static let ofTransport = [
    "mime-version", "content-type", "content-transfer-encoding", "received", "return-path",
  ]

  /// Returns whether a text opens with the head of an e-mail: the sender, and the receiver, the date or the subject.
  static func recognises(_ source: SourceText) -> Bool { Mail(source) != nil }

  /// Reads the message, or says why it is not read.
  static func read(_ source: SourceText, clock: ClockReading) -> TranscriptReading {
    guard let mail = Mail(source) else { return TranscriptReading() }
    guard !mail.isEncoded, !mail.quotesAnother else {
      return TranscriptReading(findings: [.mail(in: source.file, isThread: !mail.isEncoded)], kind: .mail)
    }
    let lines = mail.paragraphs.map { TranscriptLine(speaker: mail.sender.map(Role.tidied), text: $0) }
    let sent = (mail.fields["date"] ?? mail.fields["sent"]).map { ChatMoments([$0], clock: clock) }
    let details = ImportedDetails(
      channel: .email, startedAt: sent?.start,
      metadata: mail.fields["subject"].map { ["subject": .string($0)] } ?? [:], guessed: [.channel])
    return TranscriptReading(
      transcript: Transcript(written: lines, format: .mail), details: details,
      findings: sent?.findings(in: source) ?? [])
  }

  private init?(_ source: SourceText) {
    let lines = source.lines.drop { $0.utf8.allSatisfy(\.isBlank) }
    var fields: [String: String] = [:]
    var last: String?
    let head = lines.prefix { !$0.utf8.allSatisfy(\.isBlank) }
    for line in head {
      if line.utf8.first?.isBlank == true, let last {
        fields[last, default: ""] += " \(line.onOneLine)"
        continue
      }
      guard let colon = line.prefix(60).firstIndex(of: ":") else { return nil }
      let name = line[..<colon].lowercased()
      guard Self.known.contains(name) || name.hasPrefix("x-") || fields["received"] != nil else { return nil }
      if fields[name] == nil { fields[name] = String(line[line.index(after: colon)...]).onOneLine }
      last = name
    }
    guard fields["from"] != nil, ["to", "subject", "date", "sent"].contains(where: { fields[$0] != nil }) else {
      return nil
    }
    self.fields = fields
    body = lines.dropFirst(head.count)
  }

  private var isEncoded: Bool {
    Self.ofTransport.contains { fields[$0] != nil } || fields.values.contains { $0.contains("=?") }
  }

  /// A quoted line, or a second head, is another person's.
  private var quotesAnother: Bool { MailQuote.opens(in: Array(body)) }

  /// The paragraphs, each of which evidence can cite: what blank lines are between.
  private var paragraphs: [String] {
    body.split { $0.utf8.allSatisfy(\.isBlank) }.map { $0.joined(separator: "\n") }
  }

  /// The writer's name, or else the address.
  private var sender: String? {
    let from = fields["from"] ?? ""
    let name = from.prefix { $0 != "<" }.trimmingCharacters(in: CharacterSet(charactersIn: " \""))
    let address = from.drop { $0 != "<" }.dropFirst().prefix { $0 != ">" }
    return name.isEmpty ? (address.isEmpty ? nil : String(address)) : name
  }
}

extension Finding {
  fileprivate static func mail(in file: String, isThread: Bool) -> Finding {
    Finding(
      rule: TranscriptRules.mailMessage.name, isThread ? .mailThread : .encodedMail,
      help: """
        save each message as text with its lines From, To, Subject and Date, without what it quotes; or write a line such \
        as `Agent: …` above each message
        """, place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static let mailThread: Self = "the e-mail quotes another message, and threads are not read yet"
  fileprivate static let encodedMail: Self = "the file is an e-mail as a mail program stores it, which is not read yet"
}
