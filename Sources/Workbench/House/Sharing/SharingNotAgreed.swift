package import QualityModel

/// The user never agreed that a workspace is shared through the repository it is in.
package struct SharingNotAgreed: Explained {
  /// The top folder of the repository.
  package let top: String
  /// The branch that would be committed to.
  let branch: String
  /// The other repository's name and address; `nil` where there is none.
  let remote: (name: String, address: String)?
  /// Whether the workspace is only a part of the repository.
  let isPart: Bool

  package var message: String { "the workspace was not shared through the repository `\(top)` before" }

  /// What sharing would do, as a clause.
  package var consequence: String {
    let commit = "`sync` commits the workspace's files there, to the branch `\(branch)`"
    guard let remote else { return commit }
    let others = isPart ? ", of other folders too," : ""
    return "\(commit), and pushes everything that is committed on it\(others) to `\(remote.name)`, \(remote.address)"
  }

  package var help: String {
    "\(consequence); `sync --yes` agrees to it once and for all. Where it belongs elsewhere, move it to a folder of its "
      + "own first, and run `init --git` there"
  }

  package var fault: Fault { .request }

  init(_ repository: GitRepository, branch: String, upstream: GitRepository.Upstream?) throws(GitTrouble) {
    (top, isPart, self.branch) = (repository.top, !repository.prefix.isEmpty, branch)
    guard let upstream else {
      remote = nil
      return
    }
    // Where it pushes, which `pushurl` may set apart from where it fetches, and which may be several.
    let addresses = try repository.answer("remote", "get-url", "--push", "--all", upstream.remote) ?? upstream.remote
    // A password in an address is for git alone.
    let shown = addresses.split(separator: "\n").map { $0.replacing(#/:\/\/[^\/]*@/#, with: "://") }
    remote = (upstream.remote, shown.joined(separator: " and "))
  }
}
