import Insights
import Notation
import QualityModel
import Records
import Recordings

/// A transcript that goes on for longer than its recording lasts, or than a list states.
extension CallAssembly {
  /// Warns once of a transcript that is too long: the recording shows it better than a duration that is stated.
  /// - Parameters:
  ///   - stated: the findings about stated durations, each with its part.
  ///   - stored: the media that the workspace has of the call.
  func checkLengths(
    of parts: inout [ImportedPart], at indices: [Int], stated: [(part: Int, finding: Finding)], stored: [WorkspacePath]
  ) {
    let measured = lengthFinding(among: parts, at: indices, stored: stored).map { [$0] }
    for (part, finding) in measured ?? stated { parts[part].findings.append(finding) }
  }

  /// Returns the finding about a list that states a shorter call than its transcript shows; either may be another call's.
  func durationFinding(about part: ImportedPart, after before: SourcedInteraction) -> Finding? {
    let known = knownFacts
    guard let facts = part.facts, known.origins[.duration] == nil, let stated = known.interaction.duration else {
      return nil
    }
    let ofTranscript = [facts, before].first { $0.origins[.duration] == .transcript }?.interaction.duration
    guard let end = ofTranscript, Transcript.outlasts(stated, endingAt: end) else { return nil }
    return .shorterThanTranscript(part.name, stated: stated, end: end, at: part.outcome.place)
  }

  /// Returns the finding about a transcript that goes on long after the recording ends, where one of the two is new.
  private func lengthFinding(
    among parts: [ImportedPart], at indices: [Int], stored: [WorkspacePath]
  ) -> (part: Int, finding: Finding)? {
    guard !media.isEmpty else { return nil }
    let taken = indices.filter { parts[$0].facts != nil && parts[$0].outcome.action != .notRead }
    let sounds = taken.filter { parts[$0].source == .audio }
    let texts = taken.filter { parts[$0].source == .transcript && parts[$0].medium != nil }
    guard let place = texts.first ?? sounds.first else { return nil }
    let known = sounds.isEmpty || texts.isEmpty ? RecordedMedia(at: stored, in: workspace) : nil
    let ofSound = sounds.compactMap { parts[$0].facts?.interaction.duration }.max() ?? known?.audioDuration
    let ofText = texts.compactMap { parts[$0].facts?.interaction.duration }.max() ?? known?.transcript?.duration
    guard let ofSound, let ofText,
      let finding = Finding.outlastsRecording(end: ofText, length: ofSound, at: parts[place].outcome.place)
    else { return nil }
    return (place, finding)
  }
}

extension Finding {
  fileprivate static func shorterThanTranscript(
    _ name: String, stated: Double, end: Double, at place: Place
  ) -> Finding {
    let (stated, end) = (ClockTime.text(stated), ClockTime.text(end))
    return Finding(
      rule: ImportRules.shorterThanTranscript.name, severity: .warning,
      "the duration of `\(name)` is stated as \(stated), and its transcript goes on to \(end)",
      help: "correct the duration, or rename the transcript if it is of another call", place: place)
  }
}
