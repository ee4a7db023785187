import Insights
import QualityModel
import Records
import Recordings

/// Chooses the most complete of the transcripts of one call: the others are named once and not taken.
struct TranscriptChoice {
  let id: String
  /// The call's name as it is written.
  let name: String
  let workspace: Workspace
  /// Whether what differs was to be replaced.
  let updates: Bool
  private let stored: [WorkspacePath]

  init(of id: String, named name: String, stored: [WorkspacePath], in workspace: Workspace, updates: Bool) {
    (self.id, self.name, self.workspace, self.updates) = (id, name, workspace, updates)
    self.stored = stored.filter { MediaEnding.of($0.name)?.isKeptTranscript == true }
  }

  /// A stored transcript that gives way to a better one.
  struct Replacement: Hashable {
    /// The stored file.
    var stored: String
    /// The file that is read instead, as it was named.
    var source: String
  }

  /// What came of a choice.
  struct Chosen {
    /// What takes the place of the stored transcript, if anything does.
    var replaced: Replacement?
    /// Who speaks in the transcript that is read.
    var speakers: [String]
  }

  /// Marks each transcript that is not the best one, and refuses one that is of another conversation.
  func choose(among parts: inout [ImportedPart], at indices: [Int]) -> Chosen {
    let transcripts = indices.filter { parts[$0].facts != nil && parts[$0].medium?.transcript != nil }
    let candidates = transcripts.filter { !isThere(parts[$0]) }
    let repeated = transcripts.first { isThere(parts[$0]) }.flatMap { parts[$0].medium?.transcript }
    let isRepeated = repeated != nil
    var stored = bestStored
    if let repeated { stored?.language = repeated.language }
    var best = stored
    for index in ranked(candidates, of: parts) {
      guard let file = parts[index].medium?.transcript else { continue }
      guard let rival = best else {
        best = Rival(file, of: parts[index].name)
        continue
      }
      if let finding = stranger(file, parts[index], besides: rival) {
        parts[index].refuse(finding)
      } else if !isRepeated, let medium = parts[index].medium, let path = target(of: parts[index]),
        self.stored.contains(path)
      {
        let source = parts[index].outcome.source
        parts[index].refuse(.mediumDiffers(medium, at: path, in: workspace, source: source, updates: updates))
      } else {
        let doubt = doubt(about: file, parts[index], besides: rival)
        if file.completeness > rival.completeness {
          best = Rival(file, of: parts[index].name)
        } else {
          parts[index].outcome.action = .notRead
          parts[index].outcome.remarks = [doubt?.message.text ?? rival.sentence(besides: file)]
          parts[index].findings.removeAll { $0.rule != ImportRules.otherFolder.name }
        }
        if let doubt { parts[index].findings.append(doubt) }
      }
    }
    let speakers = best?.transcript?.speakers ?? []
    guard let stored, let best, best.name != stored.name else { return Chosen(speakers: speakers) }
    return Chosen(replaced: Replacement(stored: stored.name, source: best.name), speakers: speakers)
  }

  /// The warning about a transcript of other words, where they are too few to show whether it is of another call.
  private func doubt(about file: TranscriptFile, _ part: ImportedPart, besides rival: Rival) -> Finding? {
    guard file.language == rival.language, let own = file.transcript, let other = rival.transcript,
      !own.saysTheSame(as: other)
    else { return nil }
    let isRead = file.completeness > rival.completeness
    return .fewOtherWords(than: rival.name, isRead: isRead, in: part.outcome.source)
  }

  /// The finding for a transcript that is of another call than the best so far: the words tell, and where there are few
  /// of them the way the name is written.
  private func stranger(_ file: TranscriptFile, _ part: ImportedPart, besides rival: Rival) -> Finding? {
    guard let own = file.transcript, let other = rival.transcript else { return nil }
    let isNamedOtherwise = !part.name.utf8.elementsEqual(rival.call.utf8)
    if isNamedOtherwise, file.language == rival.language, !own.saysTheSame(as: other) {
      return .twoNames(part.name, rival.call, id: id, in: part.outcome.source)
    }
    let isOfOneTalk = isOfOneTalk(own, file.language, other, rival.language)
    return isOfOneTalk ? nil : .otherConversation(than: rival.name, in: part.outcome.source)
  }

  /// Whether two transcripts may be of one call; a translation has other words, and ends when the original does.
  private func isOfOneTalk(
    _ own: Transcript, _ language: String?, _ other: Transcript, _ otherLanguage: String?
  ) -> Bool {
    own.mayBeOfTheSameTalk(as: other) || language != otherLanguage && own.mayBeTranslation(of: other)
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
    /// The call's name, as this one has it.
    var call: String
    var completeness: Completeness
    var language: String?
    var transcript: Transcript?

    init(_ file: TranscriptFile, of call: String) {
      self.call = call
      name = file.name.split(separator: "/").last.map(String.init) ?? file.name
      (completeness, language, transcript) = (file.completeness, file.language, file.transcript)
    }

    init(_ path: WorkspacePath, _ transcript: Transcript, of call: String) {
      self.call = call
      (name, completeness, self.transcript) = (path.text, transcript.completeness, transcript)
    }

    func sentence(besides other: TranscriptFile) -> String {
      if other.language != language {
        return "\(name) is read\(language.map { " (\($0))" } ?? ""); this one is in another language"
      }
      return "\(name) is read: it \(completeness > other.completeness ? "has \(completeness.words)" : "holds as much")"
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
    RecordedMedia(at: stored, in: workspace).reading.map { Rival($0.path, $0.transcript, of: name) }
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
