import Foundation
import Notation
import QualityModel

/// A file's text with what had to be guessed to decode it, or the finding that says why it is not text.
struct DecodedText {
  var source: SourceText?
  var findings: [Finding] = []

  /// Decodes UTF-8, UTF-16 of either order with or without a mark, and what remains as Windows-1252.
  /// - Parameter isTable: whether rows are expected, for what is to be done about a file without text.
  init(_ data: Data, file: String, isTable: Bool = false) {
    let bytes = [UInt8](data)
    guard let decoded = Self.decode(bytes), !Self.looksBinary(decoded.text, isGuess: decoded.damage != nil) else {
      findings = [.notText(file, because: FileSignature.name(of: bytes), isTable: isTable)]
      return
    }
    let source = SourceText(file: file, text: decoded.text)
    self.source = source
    findings = decoded.damage.map { [$0.finding(in: source)] } ?? []
  }

  private static func decode(_ bytes: [UInt8]) -> (text: String, damage: Damage?)? {
    if let utf16 = UTF16Text.decode(bytes) { return (utf16, nil) }
    let body = Array(bytes.withoutByteOrderMark)
    guard !body.contains(0), FileSignature.name(of: bytes) == nil else { return nil }
    if let text = String(validating: body, as: UTF8.self) { return (text, nil) }
    let scan = UTF8Scan(body)
    let line = LineTable(body).line(ofByte: scan.firstBad)
    // One broken character in an otherwise good text is damage; many and no good ones are another encoding.
    if scan.good > scan.bad {
      return (String(decoding: body, as: UTF8.self), .unreadable(count: scan.bad, line: line))
    }
    return (Windows1252.decode(body), .guessed(line: line))
  }

  /// Text has next to no control characters; the escapes of coloured terminal output are forgiven.
  private static func looksBinary(_ text: String, isGuess: Bool) -> Bool {
    let sample = text.utf8.prefix(1 << 16)
    let controls = sample.count { ($0 < 0x20 && !$0.isBlank && $0 != 0x1B) || $0 == 0x7F }
    return controls > 8 && controls * (isGuess ? 200 : 20) > sample.count
  }

  private enum Damage {
    case guessed(line: Int)
    case unreadable(count: Int, line: Int)

    func finding(in source: SourceText) -> Finding {
      switch self {
      case .guessed(let line):
        Finding(
          rule: TranscriptRules.unknownEncoding.name, severity: .warning, .guessedEncoding,
          help: "save the file as UTF-8",
          place: source.place(line: line))
      case .unreadable(let count, let line):
        .unreadableCharacters(count, source.place(line: line))
      }
    }
  }
}

extension Finding {
  /// The finding for characters that are damaged; the place is that of the first.
  static func unreadableCharacters(_ count: Int, _ place: Place) -> Finding {
    Finding(
      rule: TranscriptRules.unreadableCharacters.name, severity: .warning, .unreadableCharacters(count),
      help: "they are shown as `\u{FFFD}`; save the file as UTF-8 again from its source", place: place)
  }

  /// The finding for a file that holds no text at all.
  static func notText(_ file: String, because kind: String?, isTable: Bool = false) -> Finding {
    Finding(
      rule: TranscriptRules.notATranscript.name, kind.map(Message.isAnother) ?? .isBinary,
      help: isTable
        ? "export the table again as CSV in UTF-8; a zero byte is in no text"
        : "import the transcript as WebVTT, SRT, plain text or a speech service's JSON", place: Place(file: file))
  }
}

extension Finding.Message {
  fileprivate static let guessedEncoding: Self = "the text is not UTF-8, and was read as Windows-1252"
  fileprivate static let isBinary: Self = "the file holds binary data, not text"
  fileprivate static func isAnother(_ kind: String) -> Self { "the file is \(kind), not a transcript" }
  fileprivate static func unreadableCharacters(_ count: Int) -> Self {
    count == 1 ? "one character could not be read" : "\(count) characters could not be read"
  }
}
