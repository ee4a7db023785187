/// An ending of the files that belong to interactions, and what a file with it is: the one list of them.
///
/// What is read and kept, how git treats it, what is left out of a call's name and which of two files is taken all
/// follow from it.
package struct MediaEnding: Hashable, Sendable {
  /// What a file with it holds.
  enum Content: Hashable, Sendable {
    /// What was said or written; the format that such a name promises, where there is one.
    case transcript(TranscriptFormat?)
    /// Sound, by the ways in which such a file begins; none where it is not read.
    case audio([AudioSignature])
    /// Sound without a header, which looks like a text in an old encoding.
    case bareSound
  }

  /// The ending in lower case, without its dot.
  package let name: String
  /// What a file with it holds.
  let content: Content
  /// Whether a workspace keeps such a file as it is, beside the interaction.
  package let isKept: Bool

  /// What a file of sound or video that is not read is, in words; `nil` for what is read.
  let unreadFormat: String?

  private init(_ name: String, _ content: Content, isKept: Bool = true, unreadFormat: String? = nil) {
    self.name = name
    self.unreadFormat = unreadFormat
    self.content = content
    self.isKept = isKept
  }

  /// Every ending; of several transcripts or recordings that are alike otherwise, the first in this order is taken.
  ///
  /// A service's own file holds more than what was converted from it.
  package static let all: [MediaEnding] =
    [
      json, webVTT, .init("srt", .transcript(.subRip)), .init("tsv", .transcript(.whisperTable), isKept: false),
      plainText, .init("sbv", .transcript(.youTube), isKept: false), .init("eml", .transcript(.mail), isKept: false),
      .init("log", .transcript(nil), isKept: false),
      .init("wav", .audio([.wave])), .init("flac", .audio([.flac, .id3])), .init("mp3", .audio([.id3, .mpegFrame])),
      .init("ogg", .audio([.ogg])), .init("opus", .audio([.ogg])),
    ] + onlyNamed

  /// What services write as well: it is not read, and still says which call a file is about.
  private static let onlyNamed =
    [
      ("m4a", "M4A audio"), ("mp4", "an MP4 file"), ("aac", "AAC audio"), ("wma", "WMA audio"), ("aif", "AIFF audio"),
      ("aiff", "AIFF audio"), ("au", "AU audio"), ("webm", "a WebM file"), ("mov", "QuickTime video"),
      ("mkv", "Matroska video"), ("oga", "Ogg audio"), ("mka", "Matroska audio"), ("caf", "CAF audio"),
      ("3gp", "3GP video"),
    ].map { MediaEnding($0, .audio([]), isKept: false, unreadFormat: $1) }
    + [
      ("g722", "G.722 audio"), ("g726", "G.726 audio"), ("g729", "G.729 audio"), ("gsm", "GSM audio"),
      ("ulaw", "µ-law audio"), ("alaw", "A-law audio"), ("vox", "VOX audio"), ("sln", "signed linear audio"),
      ("amr", "AMR audio"), ("raw", "audio without a header"),
    ].map { MediaEnding($0, .bareSound, isKept: false, unreadFormat: $1) }

  /// Many services' own files; in a workspace a `.json` is the interaction's metadata.
  static let json = MediaEnding("json", .transcript(nil), isKept: false)
  /// Lines with times, as a workspace writes them.
  static let webVTT = MediaEnding("vtt", .transcript(.webVTT))
  /// Lines without times, as a workspace writes them.
  package static let plainText = MediaEnding("txt", .transcript(.plainText))
}

extension MediaEnding {
  /// The formats of the sound that a workspace keeps, as libavformat names them.
  static let playedFormats = Set(all.filter(\.isKeptAudio).flatMap(\.signatures)).flatMap(\.playedFormats).sorted()

  private static let ranks = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.name, $0) })

  /// Returns the ending of a name, in any case and without its dot; `nil` where it is not in the list.
  static func named(_ name: some StringProtocol) -> MediaEnding? { ranks[name.lowercased()].map { all[$0] } }

  /// Returns the ending of a file; `nil` where it is not in the list.
  package static func of(_ fileName: String) -> MediaEnding? { named(Media.extension(of: fileName)) }

  /// Returns a file's place in the order of the list; what is not in it comes last.
  package static func rank(of fileName: String) -> Int { ranks[Media.extension(of: fileName)] ?? all.count }

  /// Whether a file with it holds what was said or written.
  package var isTranscript: Bool {
    switch content {
    case .transcript: true
    case .audio, .bareSound: false
    }
  }

  /// Whether a workspace keeps what was said or written under it.
  package var isKeptTranscript: Bool { isKept && isTranscript }
  /// Whether a workspace keeps sound under it.
  package var isKeptAudio: Bool { isKept && !isTranscript }
  /// Whether `import` takes a file with it.
  package var isRead: Bool { isTranscript || isKept }

  /// The transcript format that such a name promises; `nil` where there is none.
  var promised: TranscriptFormat? {
    switch content {
    case .transcript(let format): format
    case .audio, .bareSound: nil
    }
  }

  /// The ways in which a file of sound with it begins; none where that is not looked at.
  var signatures: [AudioSignature] {
    switch content {
    case .transcript, .bareSound: []
    case .audio(let signatures): signatures
    }
  }
}

extension AudioSignature {
  /// What libavformat calls the formats of files that begin so.
  fileprivate var playedFormats: [String] {
    switch self {
    case .wave: ["w64", "wav"]
    case .flac: ["flac"]
    case .ogg: ["ogg"]
    case .id3: []
    case .mpegFrame: ["mp3"]
    }
  }
}
