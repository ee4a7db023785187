import Foundation

/// An exchange with the repository that a branch follows: in first, then out.
struct GitExchange {
  typealias Differences = [GitRepository.FileDifference]

  let repository: GitRepository
  let upstream: GitRepository.Upstream
  /// The last commit of theirs when the two were exchanged last; `nil` where that is not known.
  let seen: String?
  /// Called with what arrives before anything here is changed, so that what goes can be kept; what it returns is called
  /// where nothing is changed after all.
  let onArrival: (Differences) throws -> () -> Void
  /// What others changed.
  private(set) var arrived: Differences = []
  /// What went out.
  private(set) var sent: Differences = []

  init(
    repository: GitRepository, upstream: GitRepository.Upstream, seen: String?,
    onArrival: @escaping (Differences) throws -> () -> Void
  ) {
    (self.repository, self.upstream, self.seen, self.onArrival) = (repository, upstream, seen, onArrival)
  }

  /// Fetches and pushes; once more where another push came in between.
  mutating func perform() throws {
    try takeIn()
    let first = try send()
    guard first.status != 0 else { return }
    let before = try theirs()
    try takeIn()
    // Nothing new in the remote: it was not another push that was in the way, and trying again would not help.
    guard try theirs() != before else { throw GitTrouble.notSent(to: upstream.name, first) }
    let second = try send()
    guard second.status == 0 else { throw GitTrouble.notSent(to: upstream.name, second) }
  }

  /// The last commit that is known of theirs; `nil` where their branch has none yet.
  func theirs() throws(GitTrouble) -> String? { try repository.commit("@{upstream}") }

  private mutating func takeIn() throws {
    let fetched = try repository.runStoppably("fetch", "--quiet", "--", upstream.remote)
    guard !fetched.wasStopped else { throw GitTrouble.stopped("fetching from `\(upstream.remote)`") }
    guard fetched.status == 0 else { throw GitTrouble.notFetched(from: upstream.remote, fetched.talk) }
    guard let theirs = try theirs() else { return }
    let ours = try repository.commit("HEAD")
    let base = try repository.answer("merge-base", ours ?? theirs, theirs)
    let isInOurs = ours != nil && base == theirs
    try requireHistoryKept(by: theirs, isInOurs: isInOurs)
    if isInOurs {
      // A person took it in with git: what went with it is not lost unnoticed.
      if let seen, try repository.commit(seen) != nil {
        _ = try onArrival(repository.differences(from: seen, to: theirs))
      }
      return
    }
    let coming = try repository.differences(
      from: try (ours == nil ? nil : base).orElse(repository.emptyTree), to: theirs)
    let links = coming.filter { !$0.isPlain }.map(\.path).filter(repository.isOfTheWorkspace)
    guard links.isEmpty else { throw GitTrouble.links(from: upstream.name, links) }
    if let ours { try requireWhole(coming, theirs: theirs, ours: ours, since: base) }
    let takeBack = try onArrival(coming)
    do {
      try apply(theirs, to: ours, since: base)
    } catch {
      takeBack()
      throw error
    }
    arrived += coming
  }

  /// Puts theirs below ours, or in the place of ours where they hold it.
  private func apply(_ theirs: String, to ours: String?, since base: String?) throws(GitTrouble) {
    if ours == nil || ours == base {
      let outcome = try repository.run("merge", "--ff-only", "--quiet", theirs)
      guard outcome.status == 0 else { throw .inTheWay(of: upstream.name, outcome.talk) }
    } else {
      try replayOurs(on: theirs)
    }
  }

  /// Throws where both sides changed a record that is one whole, in different ways.
  ///
  /// git's attributes say so too, but others can write other attributes, with which git would mix the two.
  private func requireWhole(
    _ coming: Differences, theirs: String, ours: String, since base: String?
  ) throws(GitTrouble) {
    let touched = try repository.pathsTouched(in: ours, notIn: theirs)
    let here = try repository.differences(from: try base.orElse(repository.emptyTree), to: ours)
    let results = Dictionary(here.map { ($0.path, $0.new) }) { first, _ in first }
    let files = coming.filter {
      touched.contains($0.path) && results[$0.path] != $0.new && repository.keepsWhole($0.path)
    }
    guard files.isEmpty else { throw .conflict(files.map(\.path)) }
  }

  /// Throws where what was seen last is not in their history any more, and no person has settled it.
  private func requireHistoryKept(by theirs: String, isInOurs: Bool) throws(GitTrouble) {
    guard !isInOurs, let seen, try repository.commit(seen) != nil, try !repository.isAncestor(seen, of: theirs) else {
      return
    }
    let gone = try repository.differences(from: seen, to: theirs).count { $0.change == .removed }
    throw .rewritten(upstream.name, removed: gone)
  }

  /// Puts our commits behind theirs; where the two do not fit, everything is restored as it was.
  private func replayOurs(on theirs: String) throws(GitTrouble) {
    let changed = try repository.changedFiles(untracked: false).map(\.path)
    guard changed.isEmpty else { throw .uncommitted(changed) }
    try repository.requireIdentity()
    let outcome = try repository.run("rebase", "--quiet", theirs)
    if outcome.status == 0 { return }
    guard try repository.unfinished() != nil else { throw .inTheWay(of: upstream.name, outcome.talk) }
    let files = try repository.unmergedFiles()
    let aborted = try repository.run("rebase", "--abort")
    guard aborted.status == 0 else { throw .unfinished("rebase", files: files) }
    throw files.isEmpty ? .inTheWay(of: upstream.name, outcome.talk) : .conflict(files)
  }

  /// Sends what is not over there, and notes what it was.
  private mutating func send() throws(GitTrouble) -> GitProgram.Outcome {
    let nothing = GitProgram.Outcome(status: 0, output: .init(), talk: "")
    guard let ours = try repository.commit("HEAD") else { return nothing }
    let theirs = try theirs()
    if ours == theirs { return nothing }
    let known = try theirs.orElse(repository.emptyTree)
    let outcome = try repository.runStoppably(
      "push", "--porcelain", "--", upstream.remote, "HEAD:\(upstream.branch)")
    guard !outcome.wasStopped else { throw .stopped("sending to `\(upstream.name)`") }
    if outcome.status == 0 { sent = try repository.differences(from: known, to: ours) }
    return outcome
  }
}

extension String? {
  /// Returns the text, or what stands for it; `??` would lose the kind of error.
  fileprivate func orElse(_ other: () throws(GitTrouble) -> String) throws(GitTrouble) -> String {
    if let self { return self }
    return try other()
  }
}
