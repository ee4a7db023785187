import Foundation
import QualityModel
import Records
import Recordings

/// What an import comes to, gathered before anything is written.
struct ImportPlan {
  let workspace: Workspace
  let agent: String?
  let channel: Channel?
  let reading: ReadingOptions
  private(set) var outcomes: [ImportFiles.Outcome] = []
  private(set) var findings: [Finding] = []
  private var media: [WorkspacePath: Data] = [:]
  private var interactions: [String: Interaction] = [:]
  private var sources: [String: String] = [:]

  init(workspace: Workspace, agent: String?, channel: Channel?, reading: ReadingOptions) {
    self.workspace = workspace
    self.agent = agent
    self.channel = channel
    self.reading = reading
  }

  /// Adds a file, going by its name and its content.
  mutating func add(_ bytes: Data, named name: String) {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    let stem = file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    if file.lowercased().hasSuffix(".csv") { return addRows(of: bytes, named: name) }
    switch Media.kind(of: file) {
    case .transcript: addTranscript(bytes, named: name, file: file, stem: stem)
    case .audio: addAudio(bytes, named: name, file: file, stem: stem)
    case nil:
      refuse(name, "this is no transcript (.vtt .srt .txt .json), audio (.wav .flac .mp3 .ogg .opus) or .csv")
    }
  }

  /// Notes that a file was not taken.
  mutating func refuse(_ name: String, id: String? = nil, _ reason: String) {
    outcomes.append(.init(source: name, id: id, name: nil, target: nil, action: .refused, remarks: [reason]))
  }

  private mutating func addRows(of bytes: Data, named name: String) {
    let metadata = CallMetadata.read(bytes, named: name, options: reading)
    findings += metadata.findings
    if let refusal = metadata.refusal { return refuse(name, refusal.message.text) }
    var leftOut = metadata.leftOut[...]
    if metadata.rows.isEmpty, leftOut.isEmpty { refuse(name, "there are no rows in it") }
    defer { for row in leftOut { refuse("\(name):\(row.line)", row.reason) } }
    for row in metadata.rows {
      while let out = leftOut.first, out.line < row.line {
        refuse("\(name):\(out.line)", out.reason)
        leftOut.removeFirst()
      }
      let source = "\(name):\(row.line)"
      guard let id = claim(row.interaction.id, for: row.sourceID, named: source) else { continue }
      var target: WorkspacePath?
      if let written = row.transcript?.written() {
        target = addMedia(written.data, id: id, ending: written.extension, named: source)
        guard target != nil else { continue }
      }
      join(row.interaction, under: id, source: row.sourceID, named: source, target: target)
    }
  }

  private mutating func addTranscript(_ bytes: Data, named name: String, file: String, stem: String) {
    if file.hasSuffix(".json"), let interaction = try? RecordCoding.decoder.decode(Interaction.self, from: bytes),
      interaction.format == Interaction.format
    {
      guard let id = claim(interaction.id, for: interaction.id, named: name) else { return }
      return join(interaction, under: id, source: interaction.id, named: name, target: nil)
    }
    let reading = Transcript.read(bytes, named: name)
    findings += reading.findings
    guard reading.transcript != nil || !reading.details.isEmpty else {
      return refuse(name, reading.findings.first?.message.text ?? "there is no transcript in it")
    }
    guard let id = claim(nil, for: stem, named: name) else { return }
    var target: WorkspacePath?
    if let transcript = reading.transcript {
      let kept = transcript.kept(of: bytes, named: file)
      target = addMedia(kept.data, id: id, ending: kept.extension, named: name)
      guard target != nil else { return }
    }
    join(reading.details.interaction(id: id), under: id, source: stem, named: name, target: target)
  }

  private mutating func addAudio(_ bytes: Data, named name: String, file: String, stem: String) {
    if let finding = Media.finding(in: bytes, named: name) {
      findings.append(finding)
      return refuse(name, finding.message.text)
    }
    guard let id = claim(nil, for: stem, named: name) else { return }
    let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? "wav"
    guard let target = addMedia(bytes, id: id, ending: ending, named: name) else { return }
    let details = ImportedDetails(channel: .voice, duration: Media.duration(of: bytes))
    join(details.interaction(id: id), under: id, source: stem, named: name, target: target)
  }
}

extension ImportPlan {
  /// Returns the id for a source name, if no other name has it already: two calls must never become one.
  private mutating func claim(_ given: String?, for source: String, named name: String) -> String? {
    guard let id = given ?? ImportedID.derive(from: source) else {
      let refusal = ImportedID.refusal(source)
      findings.append(refusal)
      refuse(name, refusal.message.text)
      return nil
    }
    let stored = interactions[id] ?? (try? workspace.interaction(id))?.value?.record
    let owner = sources[id] ?? stored.map { $0.metadata?["source"]?.string ?? id }
    guard owner == nil || owner == source else {
      refuse(name, id: id, "`\(source)` comes to `\(id)`, and so does `\(owner ?? id)`; rename one of them")
      return nil
    }
    sources[id] = source
    return id
  }

  /// Plans a medium; `nil` where another one lies there already.
  private mutating func addMedia(_ bytes: Data, id: String, ending: String, named name: String) -> WorkspacePath? {
    guard let path = try? WorkspacePath.media(of: id, extension: ending) else {
      refuse(name, id: id, "`.\(ending)` is no kind of media")
      return nil
    }
    if let there = media[path] ?? workspace.bytes(at: path), there != bytes {
      refuse(name, id: id, "\(path) is there already and differs; move it away, or rename the file")
      return nil
    }
    media[path] = bytes
    return path
  }

  /// Joins what a file knows with what is known already, which wins.
  private mutating func join(
    _ new: Interaction, under id: String, source: String, named name: String, target: WorkspacePath?
  ) {
    let stored = (try? workspace.interaction(id))?.value?.record
    let before = interactions[id] ?? stored
    var joined = before?.completed(by: new) ?? new
    joined.agent = joined.agent ?? agent
    if before == nil, new.channel == .voice, let channel { joined.channel = channel }
    if source != id {
      joined.metadata = (joined.metadata ?? [:]).merging(["source": .string(source)]) { old, _ in old }
    }
    interactions[id] = joined
    let isNewMedium = target.map { workspace.bytes(at: $0) == nil } ?? false
    let action: ImportFiles.Outcome.Action =
      before == nil || isNewMedium ? .added : joined == before ? .unchanged : .completed
    outcomes.append(
      .init(
        source: name, id: id, name: source == id ? nil : source, target: target?.text ?? "recordings/\(id).json",
        action: action, remarks: []))
  }

  /// Returns the edits for everything that is new or changed, media first so that no record points at nothing.
  func edits() throws -> [Change.Edit] {
    var edits: [Change.Edit] = []
    for (path, bytes) in media.sorted(by: { $0.key < $1.key }) where workspace.bytes(at: path) == nil {
      edits.append(.create(path, bytes))
    }
    for (id, interaction) in interactions.sorted(by: { $0.key < $1.key }) {
      let path = try WorkspacePath.interaction(id)
      if let stored = try workspace.interaction(id).value {
        if stored.record != interaction {
          edits.append(.replace(path, .bytes(stored.bytes), with: try stored.bytes(for: interaction)))
        }
      } else {
        edits.append(.create(path, try interaction.fileBytes()))
      }
    }
    return edits
  }
}

extension Interaction {
  /// Returns this interaction completed by another wherever it is silent.
  fileprivate func completed(by other: Interaction) -> Interaction {
    var joined = self
    joined.agent = agent ?? other.agent
    joined.team = team ?? other.team
    joined.startedAt = startedAt ?? other.startedAt
    joined.duration = duration ?? other.duration
    joined.reason = reason ?? other.reason
    joined.organization = organization ?? other.organization
    joined.customer = customer ?? other.customer
    joined.metadata = other.metadata.map { (metadata ?? [:]).merging($0) { old, _ in old } } ?? metadata
    return joined
  }
}
