import Foundation
public import QualityModel
import Records

/// Shares the workspace through git: commits its own files, takes in what others sent, and sends what is here.
public struct SyncWorkspace: Sendable {
  /// What the commit is called; `nil` says what it holds.
  public var message: String?

  /// Creates the verb.
  public init(message: String? = nil) { self.message = message }

  /// What went in and out.
  public struct Answer: Sendable {
    /// The branch that is checked out.
    public var branch: String
    /// The branch that it follows, such as `origin/main`; `nil` where nothing was exchanged.
    public var upstream: String?
    /// Whether there is any other repository to exchange with.
    public var hasRemote = false
    /// How many files were committed.
    public var committed = 0
    /// The evaluations that arrived.
    public var arrived: [Evaluation] = []
    /// How many other files arrived, or were changed or removed by others.
    public var otherFilesArrived = 0
    /// How many evaluations went out.
    public var sent = 0
    /// How many other files went out.
    public var otherFilesSent = 0
    /// The errors in what arrived; advice is for `check`.
    public var findings: [Finding] = []
  }

  /// Shares the workspace; whatever stops it, nothing that was committed is lost and no merge is left half done.
  public func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    let git = try GitProgram.find(in: world.environment)
    guard let repository = try GitRepository.around(workspace.root.path(percentEncoded: false), git: git) else {
      throw GitTrouble.noRepository
    }
    try repository.requireNothingUnfinished()
    var answer = Answer(branch: try repository.branch())
    try commit(of: workspace, in: repository, answer: &answer)
    answer.hasRemote = try repository.answer("remote")?.isEmpty == false
    guard let upstream = try repository.upstream(of: answer.branch) else { return answer }
    answer.upstream = upstream.name
    var exchange = GitExchange(repository: repository, upstream: upstream)
    try exchange.perform()
    answer.take(exchange, from: workspace)
    return answer
  }

  /// Commits the workspace's own files and nothing else, whatever else lies in the folder or is about to be committed.
  private func commit(of workspace: Workspace, in repository: GitRepository, answer: inout Answer) throws {
    let files = try FilesToCommit(of: workspace, in: repository)
    guard !files.paths.isEmpty else { return }
    let errors = files.findings(in: workspace).filter { $0.severity == .error }
    guard errors.isEmpty else {
      throw Refused(
        "records that are broken are not shared, so nothing was committed", findings: errors,
        help: "correct them with `open`, or put them back with `undo` or `git restore`; `explain RULE` tells more")
    }
    try repository.requireIdentity()
    let added = try repository.run("add", paths: files.paths)
    guard added.status == 0 else { throw GitTrouble.notCommitted(added.talk) }
    let outcome = try repository.run(
      "commit", "--quiet", "--only", "--message", message ?? files.message, paths: files.paths)
    guard outcome.status == 0 else { throw GitTrouble.notCommitted(outcome.talk + outcome.text) }
    answer.committed = files.paths.count
  }
}

extension SyncWorkspace.Answer {
  fileprivate mutating func take(_ exchange: GitExchange, from workspace: Workspace) {
    for (change, path) in exchange.arrived {
      let file = exchange.repository.workspacePath(of: path).flatMap { WorkspacePath($0) }
      guard change == "A", let file, file.isEvaluation else {
        otherFilesArrived += 1
        continue
      }
      let reading = workspace.evaluation(at: file)
      findings += reading.findings.filter { $0.severity == .error }
      if let stored = reading.value { arrived.append(stored.record) } else { otherFilesArrived += 1 }
    }
    sent = exchange.sent.count { isNewEvaluation($0, in: exchange.repository) }
    otherFilesSent = exchange.sent.count - sent
  }

  private func isNewEvaluation(_ difference: (change: String, path: String), in repository: GitRepository) -> Bool {
    let file = repository.workspacePath(of: difference.path).flatMap { WorkspacePath($0) }
    return difference.change == "A" && file?.isEvaluation == true
  }
}
