import Foundation
package import Insights
package import QualityModel
import Records

/// Shares the workspace through git: commits its own files, takes in what others sent, and sends what is here.
package struct SyncWorkspace: Sendable {
  /// What the commit is called; `nil` says what it holds.
  package var message: String?
  /// Whether the user agrees to share through this repository, now and from now on.
  package var agrees: Bool

  package init(message: String? = nil, agrees: Bool = false) { (self.message, self.agrees) = (message, agrees) }

  /// What went in and out, and what is wrong with it.
  package struct Answer: Sendable {
    /// What went in and out.
    package var report: SyncReport
    /// The errors in what arrived, and the changes without a history; advice is for `check`.
    package var findings: [Finding]
  }

  /// Shares the workspace; whatever stops it, nothing that was committed is lost and no merge is left half done.
  ///
  /// Throws `SharingNotAgreed` where the user never agreed to this repository.
  package func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    let git = try GitProgram.find(in: world)
    guard let repository = try GitRepository.around(workspace.root.path(percentEncoded: false), git: git) else {
      throw GitTrouble.noRepository
    }
    try LocalConfiguration.requireHarmless(in: repository)
    try repository.requireNothingUnfinished()
    let branch = try repository.branch()
    let upstream = try repository.upstream(of: branch)
    var state = try agreed(to: repository, branch, try remote(of: upstream, in: repository), in: world)
    try repository.requireNothingOverlooked()
    let committed = try commit(of: workspace, in: repository)
    guard let upstream else {
      let report = SyncReport(branch: branch, hasRemote: try !repository.remotes().isEmpty, committed: committed)
      return Answer(report: report, findings: world.unexplainedChanges)
    }
    let changes = UnexplainedChanges(of: workspace, in: try world.locations)
    var unexplained: [WorkspacePath] = []
    var exchange = GitExchange(repository: repository, upstream: upstream, seen: state.seen[upstream.name]) { coming in
      let lost = try ExchangedFiles(coming, in: repository).unexplained(in: repository)
      let kept = try changes.keep(lost)
      unexplained += lost.map(\.path)
      return { changes.forget(kept) }
    }
    try exchange.perform()
    state.seen[upstream.name] = try exchange.theirs()
    try state.write(in: try world.locations)
    // What is here may hold what others took back; then nothing is lost.
    let open = Set(changes.all.map(\.path))
    let arrival = Arrival(ExchangedFiles(exchange.arrived, in: repository), in: workspace)
    let report = SyncReport(
      branch: branch, upstream: upstream.name, hasRemote: true, committed: committed,
      arrived: EvaluationList(arrival.evaluations.map { EvaluationFacts(of: $0, scorer: nil) }),
      received: arrival.files, unexplained: unexplained.filter(open.contains).map(\.stem),
      sent: ExchangedFiles(exchange.sent, in: repository).files)
    return Answer(report: report, findings: arrival.findings + changes.findings)
  }

  /// Returns the remote that a branch follows; throws where its address is not a harmless one.
  private func remote(
    of upstream: GitRepository.Upstream?, in repository: GitRepository
  ) throws(GitTrouble) -> SharingNotAgreed.Remote? {
    guard let name = upstream?.remote else { return nil }
    let addresses = try RemoteAddresses(of: name, in: repository)
    try addresses.requireHarmless(in: repository, named: name)
    return SharingNotAgreed.Remote(name: name, addresses: addresses)
  }

  /// Returns what the user agreed to; throws where that is not this repository, or the remote is somewhere else by now.
  private func agreed(
    to repository: GitRepository, _ branch: String, _ remote: SharingNotAgreed.Remote?, in world: World
  ) throws -> SharingState {
    let locations = try world.locations
    var state = SharingState.read(in: locations)
    let isAgreed = state.repository == repository.gitFolder
    let former = isAgreed ? remote.flatMap { state.remotes?[$0.name] } : nil
    guard !isAgreed || former != remote?.addresses else { return state }
    guard agrees else { throw SharingNotAgreed(repository, branch: branch, remote: remote, former: former) }
    state.agree(to: repository)
    if let remote { state.agree(to: remote.name, at: remote.addresses) }
    try state.write(in: locations)
    return state
  }

  /// Commits the workspace's own files and nothing else, whatever else is in the folder or is about to be committed.
  /// - Returns: how many there were.
  private func commit(of workspace: Workspace, in repository: GitRepository) throws -> Int {
    let files = try FilesToCommit(of: workspace, in: repository)
    guard !files.paths.isEmpty else { return 0 }
    let errors = files.findings(in: workspace).filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw Refused(
        "broken records are not shared, so nothing was committed", findings: errors,
        help: "correct them with `open`, or restore them with `undo` or `git restore`; `explain RULE` says more")
    }
    try repository.requireIdentity()
    let added = try repository.run("add", paths: files.paths)
    guard added.status == 0 else { throw GitTrouble.notCommitted(added.talk) }
    let outcome = try repository.runStoppably(
      "commit", "--quiet", "--only", "--message", message ?? files.message, paths: files.paths)
    guard !outcome.wasStopped else { throw GitTrouble.stopped("committing") }
    guard outcome.status == 0 else { throw GitTrouble.notCommitted(outcome.talk + outcome.text) }
    return files.paths.count
  }
}

/// What arrived from others.
private struct Arrival {
  /// The new evaluations.
  var evaluations: [Evaluation] = []
  /// What others added, changed and removed.
  var files: SyncReport.Part
  /// The errors in the evaluations.
  var findings: [Finding] = []

  init(_ exchanged: ExchangedFiles, in workspace: Workspace) {
    files = exchanged.files
    for pair in exchanged.evaluations where pair.new != nil {
      let reading = workspace.evaluation(at: pair.place)
      findings += reading.findings.filter { $0.severity == .error }
      guard pair.old == nil else { continue }
      if let stored = reading.value {
        evaluations.append(stored.record)
      } else {
        files.evaluations.added.removeAll { $0 == pair.place.stem }
        files.others.added.append(pair.place.text)
      }
    }
  }
}
