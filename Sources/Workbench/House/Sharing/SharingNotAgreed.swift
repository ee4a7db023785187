package import QualityModel

/// The user never agreed that a workspace is shared through the repository it is in, or to where that is pushed.
package struct SharingNotAgreed: Explained {
  /// Another repository's name, and where it is.
  struct Remote {
    let name: String
    let addresses: RemoteAddresses
  }

  /// The top folder of the repository.
  package let top: String
  /// The branch that would be committed to.
  let branch: String
  /// The other repository; `nil` where there is none.
  let remote: Remote?
  /// Whether the workspace is only a part of the repository.
  let isPart: Bool

  /// Where the other repository was when the user agreed to share through it; `nil` where that never happened.
  let former: String?

  package var message: String {
    guard let remote, let former else { return "sharing through the repository `\(top)` was not agreed to yet" }
    return "`\(remote.name)` is not where it was when sharing was agreed to: \(former)"
  }

  /// What sharing would do, as a clause.
  package var consequence: String {
    let commit = "`sync` commits the workspace's files there, to the branch `\(branch)`"
    guard let remote else { return commit }
    let others = isPart ? ", of other folders too," : ""
    let hooks = remote.addresses.runsHooks ? "; that is a folder, whose hooks run as you" : ""
    return "\(commit), and pushes everything that is committed on it\(others) to `\(remote.name)`, "
      + "\(remote.addresses.text)\(hooks)"
  }

  package var help: String {
    "\(consequence); `sync --yes` agrees to it permanently. Where it belongs elsewhere, move it to a folder of its own "
      + "first, and run `init --git` there"
  }

  package var fault: Fault { .request }

  init(_ repository: GitRepository, branch: String, remote: Remote?, former: RemoteAddresses?) {
    (top, isPart) = (repository.top, !repository.prefix.isEmpty)
    (self.branch, self.remote, self.former) = (branch, remote, former?.text)
  }
}
