import Insights
import QualityModel
import Records
import Recordings

/// A transcript and a recording that were brought together and are not equally long.
extension CallAssembly {
  /// Warns of a transcript that goes on long after the recording ends, where one of the two is new.
  /// - Parameter stored: the media that the workspace has of the call.
  func compareLengths(of parts: inout [ImportedPart], at indices: [Int], stored: [WorkspacePath]) {
    guard !media.isEmpty else { return }
    let taken = indices.filter { parts[$0].facts != nil && parts[$0].outcome.action != .notRead }
    let sounds = taken.filter { parts[$0].source == .audio }
    let texts = taken.filter { parts[$0].source == .transcript && parts[$0].medium != nil }
    guard let place = (texts.first ?? sounds.first) else { return }
    let known = sounds.isEmpty || texts.isEmpty ? RecordedMedia(at: stored, in: workspace) : nil
    let ofSound = sounds.compactMap { parts[$0].facts?.interaction.duration }.max() ?? known?.audioDuration
    let ofText = texts.compactMap { parts[$0].facts?.interaction.duration }.max() ?? known?.transcript?.duration
    guard let ofSound, let ofText,
      let finding = Finding.transcript(lasting: ofText, after: ofSound, at: parts[place].outcome.place)
    else { return }
    parts[place].findings.append(finding)
  }
}
