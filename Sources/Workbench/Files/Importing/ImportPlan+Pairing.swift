import Insights
import Notation
import QualityModel
import Records
import Recordings

extension ImportPlan {
  /// Gives parts that are about one call under two names the same id.
  ///
  /// A row that names a file is about that file's call, whatever id it has besides: the file may come before the row,
  /// with it or in a later import. The other name stays under `metadata`, by which later imports find the call.
  /// - Parameter media: the media that the workspace has, by call.
  mutating func pairNames(besides media: [String: [WorkspacePath]]) {
    let files = Dictionary(
      parts.filter { $0.home != nil && $0.facts != nil }.map { (CallName.key(of: $0.name), $0.id) },
      uniquingKeysWith: { old, _ in old })
    let named = Set(parts.lazy.filter { $0.facts != nil }.compactMap(\.fileName).map { Self.key(ofFile: $0) })
    var owners: [String: String] = [:]
    var others: [String: String] = [:]
    for index in parts.indices where parts[index].facts != nil {
      guard let fileName = parts[index].fileName else { continue }
      let file = CallName.of(fileName: fileName)
      let (key, own) = (CallName.key(of: file), CallName.key(of: parts[index].name))
      guard key != own else { continue }
      guard let id = id(ofFile: index, files, named) else {
        parts[index].facts?.interaction.note(.file, file)
        if CallName.of(id: fileName) != fileName {
          parts[index].findings.append(
            .isAboutItsID(parts[index].name, notOf: fileName, at: parts[index].outcome.place))
        }
        continue
      }
      let owner = owners[key] ?? kept(.id, of: id)
      guard owner == nil || owner.map(CallName.key(of:)) == own else {
        parts[index].findings.append(.fileNamedTwice(file, owner ?? "", at: parts[index].outcome.place))
        continue
      }
      let written = parts[index].name
      (owners[key], others[own]) = (written, id)
      rowsUnderFiles += 1
      parts[index].facts?.interaction.note(.id, written)
      // By the whole name it is seen later which of the call's files the row is about.
      parts[index].facts?.interaction.note(.file, CallName.lastComponent(of: fileName))
      parts[index].rename(file, id: id)
    }
    for index in parts.indices where parts[index].facts != nil && parts[index].fileName == nil {
      if parts[index].home != nil, named.contains(CallName.key(of: parts[index].name)) { continue }
      pairByOtherName(index, others, besides: media)
    }
  }

  private static func key(ofFile name: String) -> String { CallName.key(of: CallName.of(fileName: name)) }

  /// Returns the id of the call of the file that a row names; `nil` where the row's own id is the call's.
  /// - Parameter named: the calls of the files that rows name: none of them is another row's by its id.
  private func id(ofFile index: Int, _ files: [String: String], _ named: Set<String>) -> String? {
    guard let written = parts[index].fileName else { return nil }
    let file = CallName.of(fileName: written)
    let own = CallName.key(of: parts[index].name)
    if let id = files[CallName.key(of: file)] ?? storedID(of: file) { return id }
    // A text without a recording's ending may be anything.
    guard CallName.of(id: written) != written else { return nil }
    guard named.contains(own) || files[own] == nil && !recorded.has(parts[index].id) else { return nil }
    return ImportedID.derive(from: file)
  }

  /// Finds the call that has a part's name as its other name, where none has it as its own.
  ///
  /// A file that a row names by its own name is never that of a row with this id. Nor is one whose like the call has:
  /// the recording that the row names is there, and this is another one.
  private mutating func pairByOtherName(
    _ index: Int, _ others: [String: String], besides media: [String: [WorkspacePath]]
  ) {
    let own = parts[index].name
    let found = recorded.has(parts[index].id) ? nil : recorded.call(alsoNamed: own)
    guard let id = others[CallName.key(of: own)] ?? found, id != parts[index].id else { return }
    if parts[index].home != nil {
      guard !recorded.has(parts[index].id), !hasOther(like: index, id, media[id] ?? []) else { return }
      guard !awaitsOther(like: index, id) else { return }
    }
    if parts[index].source == .row { parts[index].facts?.interaction.note(.id, own) }
    parts[index].rename(kept(.source, of: id) ?? id, id: id)
  }

  /// Whether a call has another recording than a file is, or a transcript that does not share its words.
  private func hasOther(like index: Int, _ id: String, _ stored: [WorkspacePath]) -> Bool {
    guard let medium = parts[index].medium else { return false }
    let isTalk = medium.transcript != nil
    let rivals = parts.indices.filter { $0 != index && parts[$0].home != nil && parts[$0].id == id }
      .compactMap { parts[$0].medium }.filter { ($0.transcript != nil) == isTalk }
    let kept = stored.filter { MediaEnding.of($0.name).map { isTalk ? $0.isKeptTranscript : $0.isKeptAudio } ?? false }
    let fingerprints = rivals.map(\.fingerprint) + kept.compactMap { try? workspace.fingerprint(of: $0) }
    guard !fingerprints.isEmpty, !fingerprints.contains(medium.fingerprint) else { return false }
    guard let own = medium.transcript?.transcript else { return true }
    let others =
      rivals.compactMap { $0.transcript?.transcript }
      + [RecordedMedia(at: kept, in: workspace).transcript].compactMap(\.self)
    return !others.contains { own.sharesWords(with: $0) == true }
  }

  /// Whether the list that told of a call names another file of a file's kind, which is still to come.
  private func awaitsOther(like index: Int, _ id: String) -> Bool {
    guard let medium = parts[index].medium, let file = kept(.file, of: id), let ending = MediaEnding.of(file) else {
      return false
    }
    return ending.isTranscript == (medium.transcript != nil)
      && Self.key(ofFile: file) != CallName.key(of: parts[index].name)
  }

  private func storedID(of name: String) -> String? {
    guard let id = ImportedID.derive(from: name) else { return nil }
    return recorded.has(id) ? id : nil
  }

  /// What a recorded call keeps of its source.
  private func kept(_ key: SourceKey, of id: String) -> String? {
    (try? workspace.interaction(id))?.value?.record[key]?.string
  }
}

extension ImportedPart {
  /// Makes the part one of another call.
  fileprivate mutating func rename(_ name: String, id: String) {
    facts?.interaction.id = id
    self.name = name
  }
}

extension Interaction {
  /// Keeps a text of the source under `metadata`.
  mutating func note(_ key: SourceKey, _ text: String) { self[key] = .string(text) }
}
