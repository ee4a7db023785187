import Insights
import Notation
import QualityModel
import Records
import Recordings

/// Puts the parts of one call together with what the workspace knows of it.
struct CallAssembly {
  let workspace: Workspace
  let id: String
  /// The folder of its files.
  var home: String?
  /// The name that its id was made from.
  var name: String
  /// The name of the folder that the call's first recording or transcript came from, which the record keeps.
  var folder: String?
  private let stored: Stored<Interaction>?
  private(set) var media: [WorkspacePath: ImportedMedium] = [:]
  private(set) var wasUpdated = false
  /// The stored transcript that is no longer read, and the file that is read instead.
  private(set) var replaced: TranscriptChoice.Replacement?
  /// Who speaks in the transcript that is read.
  private(set) var speakers: [String] = []
  private var merge: FactMerge
  /// How long the call lasts, as far as is known.
  var knownDuration: Double? { merge.known.interaction.duration }
  /// What is known of the call.
  var knownFacts: SourcedInteraction { merge.known }
  /// Whether nothing says how the interaction was held.
  var hasAssumedChannel: Bool { merge.known.origins[.channel] == .assumed }

  /// Begins with what the workspace knows; throws `Refused` where its record is broken.
  /// - Parameter isRecorded: whether there may be a record; looking for each of many that are not there takes long.
  init(
    _ id: String, name: String, home: String?, in workspace: Workspace, updates: Bool, isRecorded: Bool
  ) throws {
    let reading = isRecorded ? try workspace.interaction(id) : Reading(value: nil)
    guard reading.value != nil || reading.findings.isEmpty else {
      throw Refused(
        "the recording `\(id)` cannot be read", findings: reading.findings, help: "correct it with `open \(id)`")
    }
    (self.workspace, self.id, self.home) = (workspace, id, home)
    stored = reading.value
    let known = stored.map { SourcedInteraction(stored: $0.record) }
    self.name = known.map { $0.interaction[.source]?.string ?? id } ?? name
    folder = known?.interaction[.folder]?.string
    merge = FactMerge(
      known ?? SourcedInteraction(Interaction(id: id, channel: .voice), origins: [.channel: .assumed]), updates: updates
    )
  }

  /// Decides what to do with each part.
  /// - Parameters:
  ///   - media: the media that the workspace has of it.
  ///   - strangers: the folders of files of its name that were refused already.
  mutating func take(
    _ parts: inout [ImportedPart], at indices: [Int], besides media: [WorkspacePath], defaults: SourcedInteraction?,
    strangers: Set<String>
  ) {
    refuseStrangers(among: &parts, at: indices, stored: media)
    let choice = TranscriptChoice(of: id, named: name, stored: media, in: workspace, updates: merge.updates)
    let chosen = choice.choose(among: &parts, at: indices)
    (replaced, speakers) = (chosen.replaced, chosen.speakers)
    refuseStrangeRows(among: &parts, at: indices, strangers: strangers)
    var stated: [(part: Int, finding: Finding)] = []
    for index in indices.sorted(by: { (parts[$0].source.rawValue, $0) < (parts[$1].source.rawValue, $1) }) {
      if let finding = take(&parts[index]) { stated.append((index, finding)) }
    }
    if let defaults { take(defaults, besides: &parts, at: indices) }
    checkLengths(of: &parts, at: indices, stated: stated, stored: media)
  }

  /// Takes what the options say; a file that is known already has then been completed or updated all the same, or
  /// differs.
  private mutating func take(_ defaults: SourcedInteraction, besides parts: inout [ImportedPart], at indices: [Int]) {
    let before = merge.known
    let differences = merge.take(defaults)
    wasUpdated = wasUpdated || merge.wasUpdated
    let taken = indices.filter { parts[$0].facts != nil && parts[$0].outcome.action != .notRead }
    if let first = taken.first(where: { parts[$0].outcome.action == .unchanged }) ?? taken.first {
      parts[first].outcome.differences += differences
      if !differences.isEmpty, merge.known == before, parts[first].outcome.action == .unchanged {
        parts[first].outcome.action = .differs
      }
    }
    guard merge.known != before else { return }
    for index in taken where parts[index].outcome.action == .unchanged {
      parts[index].outcome.action = merge.wasUpdated ? .updated : .completed
    }
  }

  /// Takes a part, and returns the finding about its duration, which counts where no recording shows the same.
  private mutating func take(_ part: inout ImportedPart) -> Finding? {
    guard let facts = part.facts, !isContradicted(&part, facts) else { return nil }
    let isNewMedium = plan(&part)
    guard part.facts != nil else { return nil }
    let before = merge.known
    let isRead = part.outcome.action != .notRead
    part.outcome.differences = merge.take(isRead ? facts : facts.withoutGuesses)
    wasUpdated = wasUpdated || merge.wasUpdated
    part.outcome.id = id
    part.outcome.name = part.name == id ? nil : part.name
    part.outcome.target = part.outcome.target ?? (isRead ? "recordings/\(id).json" : nil)
    guard isRead else { return nil }
    part.outcome.action = action(for: part, isNew: isNewMedium || stored == nil, isCompleted: merge.known != before)
    return durationFinding(about: part, after: before)
  }

  private func action(for part: ImportedPart, isNew: Bool, isCompleted: Bool) -> ImportReport.Outcome.Action {
    if isNew { return .added }
    if merge.wasUpdated { return .updated }
    if isCompleted { return .completed }
    return part.outcome.differences.isEmpty ? .unchanged : .differs
  }

  /// Whether a row states another agent or another channel than is known: then it is hardly about this call, and
  /// nothing of it is taken, not even what is missing.
  private func isContradicted(_ part: inout ImportedPart, _ facts: SourcedInteraction) -> Bool {
    guard part.source == .row, !merge.updates else { return false }
    var trial = merge
    let differences = trial.take(facts)
    let decisive = [GuessableFact.agent, .channel].filter { fact in differences.contains { $0.field == fact.rawValue } }
    guard !decisive.isEmpty else { return false }
    part.outcome.id = id
    part.outcome.name = part.name == id ? nil : part.name
    part.outcome.action = .differs
    part.outcome.differences = differences
    part.outcome.remarks = [
      "it has another \(decisive.map(\.rawValue).joined(separator: " and ")), so nothing of it was taken"
    ]
    return true
  }

  /// Plans a part's medium, and returns whether it is new; a part whose medium another one has the place of is refused.
  private mutating func plan(_ part: inout ImportedPart) -> Bool {
    guard let medium = part.medium, part.outcome.action != .notRead else { return false }
    let path: WorkspacePath
    do {
      path = try WorkspacePath.media(of: id, extension: medium.ending)
    } catch {
      part.refuse(.unreadable(part.outcome.source, error))
      return false
    }
    let there = media[path]?.fingerprint ?? (try? workspace.fingerprint(of: path))
    guard there == nil || there == medium.fingerprint else {
      part.refuse(
        .mediumDiffers(medium, at: path, in: workspace, source: part.outcome.source, updates: merge.updates))
      return false
    }
    part.outcome.target = path.text
    guard there == nil else { return false }
    media[path] = medium
    folder = folder ?? part.home.map(Self.folder)
    return true
  }

  /// The edits that make the workspace say all of it, media first so that no record points at nothing.
  func edits() throws -> [Change.Edit] {
    var edits = media.sorted { $0.key < $1.key }.map { path, medium -> Change.Edit in .create(path, medium.contents) }
    var known = merge.known
    if name != id, known.interaction[.source] == nil { known.interaction.note(.source, name) }
    if let folder, known.interaction[.folder] == nil { known.interaction.note(.folder, folder) }
    let path = try WorkspacePath.interaction(id)
    guard let stored else { return edits + [.create(path, try known.record.fileBytes())] }
    if known != SourcedInteraction(stored: stored.record) {
      edits.append(.replace(path, .bytes(stored.bytes), with: try stored.bytes(for: known.record)))
    }
    return edits
  }
}

extension SourcedInteraction {
  /// What of this was stated.
  var withoutGuesses: SourcedInteraction {
    var stated = self
    if origins[.duration] != nil { stated.interaction.duration = nil }
    if origins[.agent] != nil { stated.interaction.agent = nil }
    stated.origins = origins[.channel] == nil ? [:] : [.channel: .assumed]
    return stated
  }
}

extension ImportedDetails {
  /// The interaction that these details describe, with what of it was concluded from the transcript.
  func sourced(id: String) -> SourcedInteraction {
    var origins = Dictionary(uniqueKeysWithValues: guessed.map { ($0.fact, FactOrigin.transcript) })
    if channel == nil { origins[.channel] = .assumed }
    return SourcedInteraction(interaction(id: id), origins: origins)
  }
}
