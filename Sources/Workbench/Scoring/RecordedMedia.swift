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
    audio = Self.preferred(.audio, among: paths, Media.audioExtensions).first.map { workspace.url(of: $0.text) }
    var best: TranscriptReading?
    for path in Self.preferred(.transcript, among: paths, Media.transcriptExtensions) {
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

  /// The media of a kind, in the order in which an extension is preferred where nothing else decides.
  private static func preferred(
    _ kind: Media.Kind, among paths: [WorkspacePath], _ order: [String]
  ) -> [WorkspacePath] {
    func rank(_ path: WorkspacePath) -> Int { order.firstIndex(of: Media.extension(of: path.name)) ?? order.count }
    return paths.filter { Media.kind(of: $0.name) == kind }.sorted { (rank($0), $0) < (rank($1), $1) }
  }
}
