/// The names that Teams writes between a cue's times and its words, on a line of their own.
enum NameLines {
  /// Returns whether a timing is written as Teams alone does, without a zero before a minute or second below ten:
  /// `0:0:3.120 --> 0:0:5.000`.
  static func isTeamsTiming(_ line: String) -> Bool {
    let time = line.prefix { $0 != " " && $0 != "-" }
    let parts = time.split(separator: ":", omittingEmptySubsequences: false).dropFirst()
    return parts.count == 2 && parts.contains { $0.prefix { $0.isNumber }.count == 1 }
  }

  /// Returns whether every cue has a name above its words; unless Teams wrote them, the names have to come again.
  static func are(in cues: [String], isOfTeams: Bool) -> Bool {
    let names = cues.map { split($0).name }
    guard !names.contains(nil) else { return false }
    return isOfTeams || cues.count > 2 && Set(names).count * 2 <= cues.count
  }

  /// Splits the lines of a cue into the name above them, if the first can be one, and the words.
  static func split(_ words: String) -> (name: String?, words: String) {
    guard let end = words.firstIndex(of: "\n") else { return (nil, words) }
    let label = SpeakerLabel("\(words[..<end].description.onOneLine):"[...])
    let rest = words[end...].description
    guard let label, label.isLikely, label.words.isEmpty, !rest.onOneLine.isEmpty else { return (nil, words) }
    return (Role.tidied(label.name), rest)
  }
}
