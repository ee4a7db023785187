import Notation
import QualityModel

/// The names that Teams and others write between a cue's times and its words, on a line of their own.
struct NameLines {
  /// Returns whether a timing is written as Teams alone does, without a zero before a minute or second below ten:
  /// `0:0:3.120 --> 0:0:5.000`.
  static func isTeamsTiming(_ line: String) -> Bool {
    let time = line.prefix { $0 != " " && $0 != "-" }
    let parts = time.split(separator: ":", omittingEmptySubsequences: false).dropFirst()
    return parts.count == 2 && parts.contains { $0.prefix { $0.isNumber }.count == 1 }
  }

  private let names: Set<String>
  /// The whole names above words that were taken as words themselves, since too few cues have one.
  let doubtful: [String]

  /// Decides by all cues: names come again, and most of the cues have one; Teams puts one above each.
  init(in cues: [String], isOfTeams: Bool) {
    let heads = cues.compactMap(Self.head)
    let counts = Dictionary(heads.map { ($0.name, 1) }, uniquingKeysWith: +)
    let recurring = Set(counts.filter { $0.value > 1 }.keys)
    let isEach = !cues.isEmpty && heads.count == cues.count
    let isMost = heads.count { recurring.contains($0.name) } * 2 > cues.count && recurring.count * 2 <= heads.count
    if isEach && isOfTeams {
      names = Set(counts.keys)
    } else {
      let isNamed = isMost && heads.count > 2
      names = isNamed ? recurring.union(isEach ? Set(counts.keys) : []) : []
    }
    let whole = Set(heads.filter { $0.isFullName && (recurring.contains($0.name) || isEach) }.map(\.name))
    doubtful = names.isEmpty ? whole.sorted() : []
  }

  /// Splits the lines of a cue into the name above them, if it is one, and the words.
  func split(_ words: String) -> (name: String?, words: String) {
    guard let label = Self.head(words), names.contains(label.name), let end = words.firstIndex(of: "\n") else {
      return (nil, words)
    }
    return (Role.tidied(label.name), words[end...].description)
  }

  /// The first of several lines, where it can be a name.
  private static func head(_ words: String) -> SpeakerLabel? {
    guard let end = words.firstIndex(of: "\n") else { return nil }
    let label = SpeakerLabel("\(words[..<end].description.onOneLine):"[...])
    let rest = words[end...].description
    guard let label, label.isLikely, label.words.isEmpty, !rest.onOneLine.isEmpty else { return nil }
    return label
  }
}

extension Finding {
  /// The finding for lines above words that may be who speaks.
  static func nameLines(_ names: [String], in file: String) -> Finding {
    let shown = names.map { "`\($0)`" }.listed(upTo: 3)
    let was = names.count == 1 ? "was" : "were"
    return Finding(
      rule: TranscriptRules.labelsAsWords.name, severity: .warning,
      "\(shown) may be who speaks, on a line above the words, and \(was) taken as words",
      help: "if it is who speaks, write it before the words: `\(names.first ?? "Ana"): hello`", place: Place(file: file)
    )
  }
}
