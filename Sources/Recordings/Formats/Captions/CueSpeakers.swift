import Notation

/// The speakers of captions that name them in the words.
struct CueSpeakers {
  /// How often each name is before words.
  private let counts: [String: Int]
  /// Whether names in brackets without a colon, `[Ana] hello`, are before the words of most cues.
  private let areBracketed: Bool

  /// Returns the lines with the labels before their words made speakers; a cue of several labels is as many lines.
  ///
  /// Captions are talk first, so a name has to be a role or come twice: `Remember: …` is not a speaker.
  static func named(_ lines: [TranscriptLine]) -> [TranscriptLine] {
    let cues = lines.map { $0.speaker == nil ? CueRow.all(in: $0.text) : [] }
    let speakers = CueSpeakers(in: cues)
    return zip(lines, cues).flatMap { line, rows in speakers.turns(of: line, rows) }
  }

  private init(in cues: [[CueRow]]) {
    let names = cues.joined().compactMap { $0.label?.name }
    counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    let counts = counts
    let bare = cues.count {
      $0.contains { row in row.isBare && row.label.map { counts[$0.name, default: 0] > 1 } == true }
    }
    areBracketed = bare > 1 && bare * 2 > cues.count
  }

  private func turns(of line: TranscriptLine, _ rows: [CueRow]) -> [TranscriptLine] {
    var turns: [TranscriptLine] = []
    for row in rows {
      var turn = line
      if let label = row.label, isSpeaker(label, row, isFirst: turns.isEmpty) {
        (turn.speaker, turn.text) = (Role.tidied(label.name), label.words)
        turns.append(turn)
      } else if turns.isEmpty || turns[turns.count - 1].speaker != nil && mayBeAnother(row, below: rows[0]) {
        // Whose it is is not known, but it is not the one's above.
        turn.text = row.text
        turns.append(turn)
      } else {
        turns[turns.count - 1].text += "\n\(row.text)"
      }
    }
    return turns.contains { $0.speaker != nil && !$0.text.isEmpty } ? turns : [line]
  }

  private func isSpeaker(_ label: SpeakerLabel, _ row: CueRow, isFirst: Bool) -> Bool {
    guard !label.isAngled else { return false }
    let recurs = counts[label.name, default: 0] > 1
    if row.isBare { return areBracketed && recurs }
    // Below the first line a word in small letters is one that was said: `tell the⏎customer: no`.
    if Role.isRole(label.name) { return isFirst || recurs || label.name.first?.isLowercase == false }
    return label.isBracketed || recurs && !SpeakerNames.isField(label.name)
  }

  /// A dash marks another speaker where the first line has one too; else it is one in a sentence.
  private func mayBeAnother(_ row: CueRow, below first: CueRow) -> Bool {
    if row.isMarked, first.isMarked || row.text.hasPrefix(">") { return true }
    guard let label = row.label, !label.isAngled, !row.isBare else { return false }
    return label.isLikely && label.name.first?.isLowercase == false && !SpeakerNames.isField(label.name)
  }
}

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
