import Foundation
import QualityModel
import Records
import Recordings

/// What is stored beside an interaction's metadata: the fullest transcript, and the audio.
struct RecordedMedia {
  private(set) var audio: URL?
  private(set) var findings: [Finding] = []
  /// The transcript, with the file that it is in.
  private(set) var reading: (path: WorkspacePath, transcript: Transcript)?

  /// What was said; `nil` where there is no transcript that can be read.
  var transcript: Transcript? { reading?.transcript }

  init(of interaction: String, in workspace: Workspace) {
    self.init(at: workspace.media(of: interaction), in: workspace)
  }

  init(at paths: [WorkspacePath], in workspace: Workspace) {
    audio = Self.preferred(\.isKeptAudio, among: paths).first.map { workspace.url(of: $0.text) }
    var best: TranscriptReading?
    for path in Self.preferred(\.isKeptTranscript, among: paths) {
      guard let bytes = workspace.bytes(at: path) else { continue }
      let read = Transcript.read(bytes, named: path.text)
      guard let transcript = read.transcript else {
        findings += read.findings
        continue
      }
      if let known = reading?.transcript, transcript.completeness <= known.completeness { continue }
      reading = (path, transcript)
      best = read
    }
    findings += best?.findings ?? []
  }

  /// How long the audio lasts; `nil` where there is none that can be measured.
  var audioDuration: Double? {
    audio.flatMap { try? Media.inspect($0, named: $0.lastPathComponent).facts.duration }
  }

  /// The finding about a transcript that goes on long after the audio ends; `nil` where it does not.
  var lengthFinding: Finding? {
    guard let reading, let end = reading.transcript.duration, let length = audioDuration else { return nil }
    return .outlastsRecording(end: end, length: length, at: Place(file: reading.path.text))
  }

  /// The media of a kind, in the order in which an ending is preferred where nothing else decides.
  private static func preferred(_ isOfKind: (MediaEnding) -> Bool, among paths: [WorkspacePath]) -> [WorkspacePath] {
    paths.filter { MediaEnding.of($0.name).map(isOfKind) ?? false }
      .sorted { (MediaEnding.rank(of: $0.name), $0) < (MediaEnding.rank(of: $1.name), $1) }
  }
}
