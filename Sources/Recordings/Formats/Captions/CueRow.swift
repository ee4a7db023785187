import Notation

/// One line of a cue's words.
struct CueRow {
  /// The line as it is written.
  let text: String
  /// What may be the name before the words, behind the dash or the `>>` that marks another speaker.
  let label: SpeakerLabel?
  /// Whether the name is in brackets without a colon, as a noise may be too.
  let isBare: Bool
  /// Whether a dash or `>>` marks another speaker.
  let isMarked: Bool

  private static let longest = 60
  /// What captions have in brackets and no one is called.
  private static let noises: Set<String> = [
    "applause", "beep", "breath", "cheering", "clapping", "cough", "coughing", "crosstalk", "foreign", "hold music",
    "inaudible", "indistinct", "laughing", "laughs", "laughter", "music", "musik", "música", "musique", "noise",
    "pause", "phone ringing", "redacted", "ringing", "sigh", "sighs", "silence", "speaking", "static", "typing",
    "unclear", "unintelligible",
  ]

  init(_ row: some StringProtocol) {
    text = row.onOneLine
    let bare = text.drop { "-–—>".contains($0) || $0.isWhitespace }
    isMarked = bare.startIndex != text.startIndex
    let label = SpeakerLabel(bare)
    let bracketed = label == nil ? Self.bracketed(bare) : nil
    self.label = label ?? bracketed
    isBare = bracketed != nil
  }

  /// The lines of some words that say something.
  static func all(in words: String) -> [CueRow] {
    words.split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }.map { CueRow($0) }.filter { !$0.text.isEmpty }
  }

  /// `[Ana] hello`
  private static func bracketed(_ row: Substring) -> SpeakerLabel? {
    guard row.first == "[", let close = row.prefix(longest).firstIndex(of: "]") else { return nil }
    let name = row[..<close].dropFirst().description.onOneLine
    let words = row[close...].dropFirst()
    guard words.contains(where: \.isLetter), !noises.contains(name.lowercased()),
      name.split(separator: " ").allSatisfy(SpeakerLabel.isWordOfAName)
    else { return nil }
    let label = SpeakerLabel("[\(name)]:\(words)"[...])
    return label?.isLikely == true ? label : nil
  }
}

extension CueRow {
  /// The name before the words, where it looks like one and is not a detail such as `Order number`.
  var likelyName: String? {
    guard let label, !label.isAngled, !isBare, label.isLikely, label.name.first?.isLowercase == false,
      !SpeakerNames.isField(label.name)
    else { return nil }
    return label.name
  }

  /// Whether a role is before the words.
  var isOfRole: Bool { !isBare && label.map { Role.isRole($0.name) } == true }

  /// Whether the mark is that of another speaker: a dash is one where the first line has one too, else it is in a
  /// sentence.
  func isAnother(below first: CueRow) -> Bool { isMarked && (first.isMarked || text.hasPrefix(">")) }

  /// Whether a line is one of several of a cue that begin with a mark and a name, from the first on: `- Ana: hello`.
  static func isDialogue(_ row: CueRow, of rows: [CueRow]) -> Bool {
    let isTurn = { (row: CueRow) in row.isMarked && (row.likelyName != nil || row.isOfRole) }
    return rows.first.map(isTurn) == true && isTurn(row) && rows.count(where: isTurn) > 1
  }
}
