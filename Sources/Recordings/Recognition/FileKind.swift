package import Foundation

/// What a file is, going by its content first and its name second.
package enum FileKind: Hashable, Sendable {
  /// A sound recording.
  case audio
  /// Rows under a line of titles, whatever the file's name ends in: calls, or messages.
  case table
  /// Text whose kind is known only after reading it: `TranscriptReading.kind` does.
  case text
  /// What was said or written.
  case transcript(TranscriptFormat)
  /// What a system notes about one interaction, without its words.
  case details
  /// A spreadsheet program's own file.
  case spreadsheet
  /// An e-mail as a mail program stores it.
  case mail
  /// Another system's export that is known by name and not read.
  case export(of: String)
  /// Evaluations that another system exported.
  case evaluations(of: String)
  /// The form that another system scores by.
  case form(of: String)
  /// Something else, in words where that much is known.
  case unknown(String?)

  /// What an archive is, in words.
  package static let archive = "a ZIP archive or an office document"

  /// How many bytes from a file's beginning are enough to recognize it.
  package static let headLength = 1 << 16

  /// Returns what a file is, judging by its beginning and its name.
  package static func of(head: Data, named file: String) -> FileKind {
    let bytes = [UInt8](head.prefix(headLength))
    let (type, ending) = (Media.extension(of: file), MediaEnding.of(file))
    if Spreadsheet.recognises(bytes) { return .spreadsheet }
    if let sound = UnreadSound.name(of: bytes) {
      return ending?.isKeptAudio == true ? .audio : .unknown(UnreadSound.name(ofEnding: type) ?? sound)
    }
    if let name = FileSignature.name(of: bytes) {
      // The parts of a large workbook may be named behind the beginning of the file.
      if name == archive, Spreadsheet.extensions.contains(type) { return .spreadsheet }
      return FileSignature.isAudio(bytes) || ending?.isKeptAudio == true ? .audio : .unknown(name)
    }
    if ending?.isKeptAudio == true { return .audio }
    return type == "csv" || type == "tsv" ? ofRows(bytes, type: type) : ofText(bytes, type: type, file: file)
  }

  /// A transcript may be named `.csv` too, and Whisper's own table `.tsv`.
  private static func ofRows(_ bytes: [UInt8], type: String) -> FileKind {
    let opening = String(decoding: bytes.prefix(200), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if opening.hasPrefix("WEBVTT") || opening.hasPrefix("{") || opening.hasPrefix("[{") { return .text }
    if let markup = MarkedUpText.name(ofTable: opening) { return .unknown(markup) }
    let first = String(opening.prefix { !$0.isNewline })
    // A table's titles do not begin with the date of a message, or with a role and a colon.
    let isTalk = ChatStamp(first) != nil || SpeakerLabel(first[...]).map { Role.isRole($0.name) } ?? false
    return isTalk || WhisperTable.isTitle(first[...]) || TranscriptTable(titles: first) != nil ? .text : .table
  }

  private static func ofText(_ bytes: [UInt8], type: String, file: String) -> FileKind {
    if Spreadsheet.extensions.contains(type) { return .spreadsheet }
    if MediaEnding.of(file)?.content == .bareSound, String(bytes: bytes.dropLast(3), encoding: .utf8) == nil {
      return .unknown(UnreadSound.name(ofEnding: type))
    }
    if TableHead.isTable(bytes, named: file) { return .table }
    if MediaEnding.of(file)?.isTranscript == true { return .text }
    // Whatever else it is called, it may be talk; a zero byte is in no text but UTF-16.
    return bytes.contains(0) && UTF16Text.decode(bytes) == nil ? .unknown(UnreadSound.name(ofEnding: type)) : .text
  }

  /// What it is in a few words, as in "taken as …".
  package var words: String {
    switch self {
    case .audio: "audio"
    case .table: "a table"
    case .text: "text"
    case .transcript(let format): format.words
    case .details: "details of a call"
    case .spreadsheet: "a spreadsheet"
    case .mail: "an e-mail"
    case .export(let system): "\(system)'s export"
    case .evaluations(let system): "evaluations of \(system)"
    case .form(let system): "a form of \(system)"
    case .unknown(let name): name ?? "nothing that is known"
    }
  }
}
