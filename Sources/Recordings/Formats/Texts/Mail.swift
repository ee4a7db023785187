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
  /// Whether it opens like a mailbox, in which each message has a line `From ` and the time above its head.
  private let isMailbox: Bool

  private static let known: Set<String> = [
    "from", "to", "cc", "bcc", "subject", "date", "sent", "reply-to", "message-id", "mime-version", "content-type",
    "content-transfer-encoding", "received", "return-path", "delivered-to", "in-reply-to", "references", "importance",
    "attachments", "dkim-signature", "anlagen", "wichtigkeit",
  ]
  /// The fields of a message that travelled, whose body may be encoded or in several parts.
  private static let ofTransport = [
    "mime-version", "content-type", "content-transfer-encoding", "received", "return-path",
  ]

  /// Returns whether a text opens with the head of an e-mail: the sender, and the receiver, the date or the subject.
  /// Words of other languages may begin a sentence: of these two more fields are needed.
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
    var lines = source.lines.drop { $0.utf8.allSatisfy(\.isBlank) }
    isMailbox = lines.first.map { $0.hasPrefix("From ") && $0.contains(where: \.isNumber) } == true
    if isMailbox { lines = lines.dropFirst() }
    var isForeign = false
    var fields: [String: String] = [:]
    var last: String?
    let head = lines.prefix { !$0.utf8.allSatisfy(\.isBlank) }
    for line in head {
      if line.utf8.first?.isBlank == true, let last {
        fields[last, default: ""] += " \(line.onOneLine)"
        continue
      }
      guard let colon = line.prefix(60).firstIndex(of: ":") else { return nil }
      let written = line[..<colon].onOneLine.lowercased()
      let name = MailField(named: written)?.rawValue ?? written
      guard Self.isKnown(name) || isMailbox || fields["received"] != nil else { return nil }
      if name == "from", name != written { isForeign = true }
      if fields[name] == nil { fields[name] = String(line[line.index(after: colon)...]).onOneLine }
      last = name
    }
    let others = ["to", "subject", "date", "sent"].count { fields[$0] != nil }
    guard fields["from"] != nil, others >= (isForeign ? 2 : 1) else { return nil }
    self.fields = fields
    body = lines.dropFirst(head.count)
  }

  /// `X-Mailer`, `List-Id`: a name with a hyphen is one of the many that programs add.
  private static func isKnown(_ name: String) -> Bool {
    known.contains(name) || name.contains("-") && name.utf8.allSatisfy { $0 == UInt8(ascii: "-") || isLetter($0) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

  private var isEncoded: Bool {
    isMailbox || Self.ofTransport.contains { fields[$0] != nil } || fields.values.contains { $0.contains("=?") }
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
