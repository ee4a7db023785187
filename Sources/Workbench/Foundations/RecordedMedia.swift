import Foundation
import QualityModel
import Records
import Recordings

/// What is stored beside an interaction's metadata: the fullest transcript, and the audio.
struct RecordedMedia {
  /// The audio, which is a plain file of the workspace and sound by its content; `nil` where there is none.
  private(set) var audio: URL?
  private(set) var findings: [Finding] = []
  /// The transcript, with the file that it is in.
  private(set) var reading: (path: WorkspacePath, transcript: Transcript)?

  private var audioFile: (path: WorkspacePath, workspace: Workspace)?

  /// What was said; `nil` where there is no transcript that can be read.
  var transcript: Transcript? { reading?.transcript }

  init(of interaction: String, in workspace: Workspace) {
    self.init(at: workspace.media(of: interaction), in: workspace)
  }

  init(at paths: [WorkspacePath], in workspace: Workspace) {
    for path in Self.preferred(\.isKeptAudio, among: paths) where audio == nil { takeAudio(at: path, in: workspace) }
    var best: TranscriptReading?
    for path in Self.preferred(\.isKeptTranscript, among: paths) {
      guard let bytes = contents(of: path, in: workspace) else { continue }
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

  private mutating func contents(of path: WorkspacePath, in workspace: Workspace) -> Data? {
    do throws(CannotRead) {
      return try workspace.contents(of: path)
    } catch {
      findings.append(error.finding)
      return nil
    }
  }

  /// Takes a file that is sound by its content: what is named as if it were may tell a player to reach for others.
  private mutating func takeAudio(at path: WorkspacePath, in workspace: Workspace) {
    do {
      guard let file = try workspace.openMedium(at: path) else { return }
      defer { try? file.close() }
      let head = try file.read(upToCount: FileKind.headLength) ?? Data()
      if let finding = Media.finding(in: head, named: path.text) { return findings.append(finding) }
      audio = workspace.url(of: path)
      audioFile = (path, workspace)
    } catch {
      findings.append((error as? CannotRead ?? CannotRead(brokenOff: path)).finding)
    }
  }

  /// How long the audio lasts; `nil` where there is none that can be measured.
  var audioDuration: Double? {
    guard let audioFile, let file = try? audioFile.workspace.openMedium(at: audioFile.path) else { return nil }
    defer { try? file.close() }
    return try? Media.inspect(file, named: audioFile.path.name).facts.duration
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
