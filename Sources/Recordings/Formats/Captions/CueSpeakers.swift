/// The speakers of captions that name them in the words.
enum CueSpeakers {
  /// Returns the lines with the labels before their words made speakers.
  ///
  /// Captions are talk first, so a name has to be a role or come twice: `Remember: …` is not a speaker.
  static func named(_ lines: [TranscriptLine]) -> [TranscriptLine] {
    let labels = lines.map { $0.speaker == nil ? SpeakerLabel($0.text[...]) : nil }
    var counts: [String: Int] = [:]
    for label in labels { if let label { counts[label.name, default: 0] += 1 } }
    return zip(lines, labels).map { line, label in
      guard let label, !label.words.isEmpty, isSpeaker(label, counts[label.name, default: 0]) else { return line }
      return TranscriptLine(start: line.start, end: line.end, speaker: Role.tidied(label.name), text: label.words)
    }
  }

  private static func isSpeaker(_ label: SpeakerLabel, _ count: Int) -> Bool {
    guard !label.isAngled else { return false }
    return label.isBracketed || Role.isRole(label.name) || (count > 1 && !SpeakerNames.isField(label.name))
  }
}
