import Insights
import QualityModel
import Records
import Recordings

/// Chooses the most complete of the transcripts of one call: the others are named once and not taken.
struct TranscriptChoice {
  let id: String
  let workspace: Workspace
  private let stored: [WorkspacePath]

  init(of id: String, stored: [WorkspacePath], in workspace: Workspace) {
    (self.id, self.workspace) = (id, workspace)
    self.stored = stored.filter { Media.kind(of: $0.name) == .transcript }
  }

  /// Marks each transcript that is not the best one, and refuses one that is of another conversation.
  func choose(among parts: inout [ImportedPart], at indices: [Int]) {
    let transcripts = indices.filter { parts[$0].facts != nil && parts[$0].medium?.transcript != nil }
    let candidates = transcripts.filter { !isThere(parts[$0]) }
    let isRepeated = candidates.count < transcripts.count
    var best = bestStored
    for index in ranked(candidates, of: parts) {
      guard let file = parts[index].medium?.transcript else { continue }
      guard let rival = best else {
        best = Rival(file)
        continue
      }
      if let own = file.transcript, let other = rival.transcript, !own.mayBeOfTheSameTalk(as: other) {
        parts[index].refuse(.otherConversation(than: rival.name, in: parts[index].outcome.source))
      } else if !isRepeated, let path = target(of: parts[index]), stored.contains(path) {
        parts[index].refuse(.mediumDiffers(path.text, in: parts[index].outcome.source))
      } else if file.completeness > rival.completeness {
        best = Rival(file)
      } else {
        parts[index].outcome.action = .notRead
        parts[index].outcome.remarks = [rival.sentence(besides: file.completeness)]
        parts[index].findings = []
      }
    }
  }

  /// The best first.
  private func ranked(_ candidates: [Int], of parts: [ImportedPart]) -> [Int] {
    candidates.sorted { left, right in
      guard let one = parts[left].medium?.transcript, let other = parts[right].medium?.transcript else { return false }
      return (other.completeness, one.preference, left) < (one.completeness, other.preference, right)
    }
  }

  /// A transcript that others are compared with.
  private struct Rival {
    var name: String
    var completeness: Completeness
    var transcript: Transcript?

    init(_ file: TranscriptFile) {
      name = file.name.split(separator: "/").last.map(String.init) ?? file.name
      (completeness, transcript) = (file.completeness, file.transcript)
    }

    init(_ path: WorkspacePath, _ transcript: Transcript) {
      (name, completeness, self.transcript) = (path.text, transcript.completeness, transcript)
    }

    func sentence(besides other: Completeness) -> String {
      "\(name) is read: it \(completeness > other ? "has \(completeness.words)" : "holds as much")"
    }
  }

  /// Whether exactly this file is in the workspace.
  private func isThere(_ part: ImportedPart) -> Bool {
    guard let medium = part.medium, let path = target(of: part), stored.contains(path) else { return false }
    return (try? workspace.fingerprint(of: path)) == medium.fingerprint
  }

  private func target(of part: ImportedPart) -> WorkspacePath? {
    part.medium.flatMap { try? WorkspacePath.media(of: id, extension: $0.ending) }
  }

  private var bestStored: Rival? {
    RecordedMedia(at: stored, in: workspace).reading.map { Rival($0.path, $0.transcript) }
  }
}

extension Completeness {
  /// What a transcript has beside the words.
  fileprivate var words: String {
    switch self {
    case .words: "words"
    case .speakers: "speakers"
    case .times: "times"
    case .timesAndSpeakers: "times and speakers"
    }
  }
}
