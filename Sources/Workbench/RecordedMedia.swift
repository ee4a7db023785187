import Foundation
import QualityModel
import Records
import Recordings

/// What lies beside an interaction's metadata: its transcript and its audio.
struct RecordedMedia {
  private(set) var transcript: Transcript?
  private(set) var audio: URL?
  private(set) var findings: [Finding] = []

  init(of interaction: String, in workspace: Workspace) {
    self.init(at: workspace.media(of: interaction), in: workspace)
  }

  init(at paths: [WorkspacePath], in workspace: Workspace) {
    for path in paths {
      switch Media.kind(of: path.name) {
      case .audio where audio == nil: audio = workspace.url(of: path.text)
      case .transcript where transcript == nil:
        guard let bytes = workspace.bytes(at: path) else { continue }
        let reading = Transcript.read(bytes, named: path.text)
        transcript = reading.transcript
        findings += reading.findings
      default: continue
      }
    }
  }
}
