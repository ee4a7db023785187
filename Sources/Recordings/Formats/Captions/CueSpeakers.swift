import Notation
import QualityModel

/// The speakers of captions that name them in the words.
struct CueSpeakers {
  /// In how many cues each name is before words.
  private let counts: [String: Int]
  /// How many cues each name is at the beginning of.
  private let beginnings: [String: Int]
  /// Whether names in brackets without a colon, `[Ana] hello`, are before the words of most cues.
  private let areBracketed: Bool
  /// The labels that look like names and were kept as words of the speaker above them.
  private var doubtful: [String] = []

  /// Returns the lines with the labels before their words made speakers, and what is said of other labels; a cue of
  /// several speakers is as many lines.
  ///
  /// Captions are talk first, so a name has to be a role or come twice: `Remember: …` is not a speaker.
  static func named(
    _ lines: [TranscriptLine], in source: SourceText
  ) -> (lines: [TranscriptLine], findings: [Finding]) {
    let cues = lines.map { $0.speaker == nil ? CueRow.all(in: $0.text) : [] }
    var speakers = CueSpeakers(in: cues)
    let named = zip(lines, cues).flatMap { line, rows in speakers.turns(of: line, rows) }
    return (named, speakers.doubtful.isEmpty ? [] : [.labelsInCues(speakers.doubtful, in: source)])
  }

  private init(in cues: [[CueRow]]) {
    let names = cues.flatMap { Set($0.compactMap { $0.label?.name }) }
    counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    beginnings = Dictionary(cues.compactMap { $0.first?.label }.map { ($0.name, 1) }, uniquingKeysWith: +)
    let counts = counts
    let bare = cues.count {
      $0.contains { row in row.isBare && row.label.map { counts[$0.name, default: 0] > 1 } == true }
    }
    areBracketed = bare > 1 && bare * 2 > cues.count
  }

  private mutating func turns(of line: TranscriptLine, _ rows: [CueRow]) -> [TranscriptLine] {
    var turns: [TranscriptLine] = []
    for (index, row) in rows.enumerated() {
      var turn = line
      if let label = row.label, isSpeaker(label, at: index, of: rows) {
        (turn.speaker, turn.text) = (Role.tidied(label.name), label.words)
        turns.append(turn)
      } else if turns.isEmpty || turns[turns.count - 1].speaker != nil && row.isAnother(below: rows[0]) {
        // Whose it is is not known, but it is not the one's above.
        turn.text = row.text
        turns.append(turn)
      } else {
        if turns[turns.count - 1].speaker != nil, let name = row.likelyName, !doubtful.contains(name) {
          doubtful.append(name)
        }
        turns[turns.count - 1].text += "\n\(row.text)"
      }
    }
    return turns.contains { $0.speaker != nil && !$0.text.isEmpty } ? turns : [line]
  }

  /// Whether all lines of a cue have a role in small letters before the words.
  private static func areAllOfRoles(_ rows: [CueRow]) -> Bool {
    rows.allSatisfy { $0.isOfRole && $0.label?.name.first?.isLowercase == true }
  }

  private func isSpeaker(_ label: SpeakerLabel, at index: Int, of rows: [CueRow]) -> Bool {
    guard !label.isAngled else { return false }
    let (row, isFirst) = (rows[index], index == 0)
    let recurs = counts[label.name, default: 0] > 1
    if row.isBare { return areBracketed && recurs }
    if label.isBracketed || CueRow.isDialogue(row, of: rows) { return true }
    // Below the first line a word in small letters is one that was said: `tell the⏎customer: no`.
    if Role.isRole(label.name) {
      return isFirst || recurs || label.name.first?.isLowercase == false || Self.areAllOfRoles(rows)
    }
    guard recurs, !SpeakerNames.isField(label.name) else { return false }
    // There the words of a sentence may come again too, and only who is named at the beginning of a cue is a speaker.
    let own = rows[0].label?.name == label.name ? 1 : 0
    return isFirst || beginnings[label.name, default: 0] > own
  }
}

extension Finding {
  /// The finding for labels inside of cues that may be who speaks.
  fileprivate static func labelsInCues(_ names: [String], in source: SourceText) -> Finding {
    let shown = names.map { "`\($0):`" }.listed(upTo: 3)
    let line = source.lines.firstIndex { CueRow($0).label?.name == names.first }
    return Finding(
      rule: TranscriptRules.labelsAsWords.name, severity: .warning,
      names.count == 1
        ? "\(shown) is at the front of a line inside a caption, and was taken as words of the speaker before it"
        : "\(shown) are at the front of lines inside captions, and were taken as words of the speakers before them",
      help: "if it is who speaks, write the name in brackets: `[\(names.first ?? "Ana")]: hello`",
      place: line.map { source.place(line: $0 + 1) } ?? Place(file: source.file))
  }
}
