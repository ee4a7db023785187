import Foundation
package import Insights
package import QualityModel
import Records

/// Shares the workspace through git: commits its own files, takes in what others sent, and sends what is here.
package struct SyncWorkspace: Sendable {
  /// What the commit is called; `nil` says what it holds.
  package var message: String?

  package init(message: String? = nil) { self.message = message }

  /// What went in and out, and what is wrong with it.
  package struct Answer: Sendable {
    /// What went in and out.
    package var report: SyncReport
    /// The errors in what arrived; advice is for `check`.
    package var findings: [Finding]
  }

  /// Shares the workspace; whatever stops it, nothing that was committed is lost and no merge is left half done.
  package func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    let git = try GitProgram.find(in: world.environment)
    guard let repository = try GitRepository.around(workspace.root.path(percentEncoded: false), git: git) else {
      throw GitTrouble.noRepository
    }
    try repository.requireNothingUnfinished()
    let branch = try repository.branch()
    let committed = try commit(of: workspace, in: repository)
    let hasRemote = try repository.answer("remote")?.isEmpty == false
    guard let upstream = try repository.upstream(of: branch) else {
      return Answer(report: SyncReport(branch: branch, hasRemote: hasRemote, committed: committed), findings: [])
    }
    var exchange = GitExchange(repository: repository, upstream: upstream)
    try exchange.perform()
    let arrival = Arrival(exchange, in: workspace)
    let sent = exchange.sent.count { exchange.isNewEvaluation($0) }
    let report = SyncReport(
      branch: branch, upstream: upstream.name, hasRemote: hasRemote, committed: committed,
      arrived: EvaluationList(arrival.evaluations.map { EvaluationFacts(of: $0, scorer: nil) }),
      otherFilesArrived: arrival.otherFiles, sent: sent, otherFilesSent: exchange.sent.count - sent)
    return Answer(report: report, findings: arrival.findings)
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
    let outcome = try repository.run(
      "commit", "--quiet", "--only", "--message", message ?? files.message, paths: files.paths)
    guard outcome.status == 0 else { throw GitTrouble.notCommitted(outcome.talk + outcome.text) }
    return files.paths.count
  }
}

/// What arrived from others.
private struct Arrival {
  /// The new evaluations.
  var evaluations: [Evaluation] = []
  /// How many other files arrived, or were changed or removed.
  var otherFiles = 0
  /// The errors in the evaluations.
  var findings: [Finding] = []

  init(_ exchange: GitExchange, in workspace: Workspace) {
    for difference in exchange.arrived {
      guard exchange.isNewEvaluation(difference), let file = exchange.workspacePath(of: difference.path) else {
        otherFiles += 1
        continue
      }
      let reading = workspace.evaluation(at: file)
      findings += reading.findings.filter { $0.severity == .error }
      if let stored = reading.value { evaluations.append(stored.record) } else { otherFiles += 1 }
    }
  }
}

extension GitExchange {
  fileprivate func workspacePath(of path: String) -> WorkspacePath? {
    repository.workspacePath(of: path).flatMap { WorkspacePath($0) }
  }

  fileprivate func isNewEvaluation(_ difference: (change: String, path: String)) -> Bool {
    difference.change == "A" && workspacePath(of: difference.path)?.isEvaluation == true
  }
}
