import Insights
import QualityModel
import Recordings

extension ImportPlan {
  /// Refuses the texts of folders that have neither speakers nor times and that nothing else speaks of: a file such as
  /// `readme.txt` is in many folders, and is not a call.
  /// - Parameter walk: what was named; a file that a person named is what they say it is.
  mutating func refuseProse(in walk: SourceWalk) {
    var names: Set<String> = []
    for part in parts where part.facts != nil && !(part.home != nil && Self.isProse(part)) {
      names.insert(CallName.key(of: part.name))
      if let file = part.fileName { names.insert(CallName.key(of: CallName.of(fileName: file))) }
    }
    for index in parts.indices where Self.isProse(parts[index]) && !walk.isNamed(parts[index].outcome.file) {
      let isKnown = names.contains(CallName.key(of: parts[index].name)) || recorded.has(parts[index].id)
      if !isKnown { parts[index].refuse(.prose(parts[index].outcome.file)) }
    }
  }

  /// Whether a part is a text that may be anything: without speakers, and without times or the ending of a transcript.
  private static func isProse(_ part: ImportedPart) -> Bool {
    guard part.facts != nil, part.home != nil, let file = part.medium?.transcript else { return false }
    let isNamedAsTalk = MediaEnding.of(file.name)?.isTranscript == true
    return file.completeness == .words || file.completeness == .times && !isNamedAsTalk
  }
}

extension Finding {
  fileprivate static func prose(_ file: String) -> Finding {
    Finding(
      rule: ImportRules.unusableFile.name,
      "the text names no speakers, and no recording or list has its name, so it was not taken for a call",
      help: "if it is one, say `--as transcripts`, or write `Agent:` and `Customer:` before what each says",
      place: Place(file: file))
  }
}
