package import QualityModel
import RecordIndex
import Records
import Recordings

/// Checks every record of the workspace, recomputes every score, and finds everything that is wrong.
package struct CheckWorkspace: Sendable {
  /// The rules to check; empty means all of them.
  package var rules: [String]

  /// Whether warnings are left out, so that nothing is measured for them.
  package var areErrorsOnly: Bool

  package init(rules: [String] = [], areErrorsOnly: Bool = false) {
    (self.rules, self.areErrorsOnly) = (rules, areErrorsOnly)
  }

  /// Answers with the findings, by file; throws `NotFound` for a rule that does not exist.
  package func perform(in world: World) throws -> [Finding] {
    let known = RuleBook.all.map(\.name)
    for rule in rules where !known.contains(rule) {
      throw NotFound("rule", rule, among: known, otherwise: "`explain` lists the rules")
    }
    var (findings, difference) = try findings(in: world.readingOnce)
    if let difference {
      world.talk.notice(difference)
      try world.rebuildIndex()
      findings = try self.findings(in: world.readingOnce).all
    }
    return findings.sorted(by: Survey.isBefore).filter { isAsked($0.rule) && (!areErrorsOnly || $0.severity == .error) }
  }

  private func isAsked(_ rule: String) -> Bool { rules.isEmpty || rules.contains(rule) }

  /// Every file is read again, whatever the index knows of it, and afterwards the index knows it too. Where it knew it
  /// otherwise, the difference says so.
  private func findings(in world: World) throws -> (all: [Finding], difference: String?) {
    let workspace = try world.workspace
    let (index, copies, surroundings) = try world.everywhere.asking(.smallRecords) { index in
      (
        index, try index.copies().flatMap { workspace.findings(ofCopies: $0.others, of: $0.counted) },
        try world.surroundings(in: index)
      )
    }
    var people = PeopleLedger(among: surroundings.people)
    let checked = RecordKinds.all.map { $0.check(in: workspace, among: surroundings) }
    let read = checked.flatMap(\.read)
    for record in read { people.note(record.people, in: record.path.text) }
    let media = workspace.media()
    var comparison = IndexComparison(with: index)
    let evaluations = try evaluationFindings(in: workspace, world, media, &people, &comparison)
    comparison.noteSmallRecords(in: workspace)
    let findings =
      checked.flatMap(\.findings) + mediaFindings(of: read.map(\.path), among: media, in: workspace) + copies
      + evaluations + people.findings + world.changesCutShort + world.unexplainedChanges
    return (findings, comparison.difference)
  }

  private typealias Media = [String: [WorkspacePath]]

  private func mediaFindings(of records: [WorkspacePath], among media: Media, in workspace: Workspace) -> [Finding] {
    // The length of some recordings is known only when they are read from end to end.
    let areMeasured = !areErrorsOnly && isAsked(TranscriptRules.outlastsRecording.name)
    return records.filter(InteractionKind().holds).flatMap { path in
      let media = RecordedMedia(at: media[path.stem] ?? [], in: workspace)
      return media.findings + (areMeasured ? [media.lengthFinding].compactMap(\.self) : [])
    }
  }

  private func evaluationFindings(
    in workspace: Workspace, _ world: World, _ media: Media, _ ledger: inout PeopleLedger,
    _ comparison: inout IndexComparison
  ) throws -> [Finding] {
    let (talk, now) = (world.talk, world.now())
    let listed = workspace.evaluationFolders()
    var findings = listed.findings
    let files = listed.folders.flatMap { folder -> [EvaluationFile] in
      let look = workspace.entries(of: folder)
      findings += look.findings
      return look.entries.map { EvaluationFile(folder: folder.path, name: $0.name) }
    }
    let reader = EvaluationReader(workspace: workspace, shelf: SharedShelf(of: workspace), readsTexts: false)
    var done = 0
    let scan = EvaluationScan(workspace, isCancelled: { talk.isInterrupted() }, now: world.fileClock)
    var twins = TwinSearch(among: files, in: workspace)
    let people = ledger.people
    let read = try scan.run(files) { scanned -> Checked in
      guard !scanned.isMissing else { return Checked() }
      let file = reader.indexed(scanned)
      let findings =
        file.findings + file.scoreFindings + workspace.findings(aboutTimesOf: scanned, now: now)
        + workspace.findings(aboutEvidenceOf: scanned, among: media)
      return Checked(findings: findings, of: scanned.evaluation, in: file, among: people)
    } consume: { batch in
      comparison.note(zip(files[done...], batch).compactMap { at, checked in checked.file.map { (at.folder, $0) } })
      for checked in batch {
        findings += checked.findings
        twins.note(checked.traces, ofFile: done)
        ledger.note(checked.unknown, in: "\(files[done].folder)/\(files[done].name)")
        done += 1
      }
      talk.progress(Talk.Progress(action: "Checking evaluations", done: done, total: files.count))
    }
    guard read == files.count else { throw Interrupted() }
    return findings + twins.findings
  }
}
