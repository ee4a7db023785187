import Foundation
import QualityModel

/// Where another repository is: where it is fetched from and pushed to, each of which may be several places.
struct RemoteAddresses: Codable, Hashable {
  /// The addresses that are fetched from, without names and passwords for the web: those are for git alone.
  let fetch: [String]
  /// The addresses that are pushed to, likewise.
  let push: [String]

  /// Asks git, which applies what the person's own settings say of addresses.
  init(of remote: String, in repository: GitRepository) throws(GitTrouble) {
    // git takes the name of a remote without an address for the address.
    fetch = Self.listed(try repository.answer("remote", "get-url", "--all", remote) ?? remote)
    push = Self.listed(try repository.answer("remote", "get-url", "--push", "--all", remote) ?? remote)
  }

  private static func listed(_ answer: String) -> [String] {
    answer.split(separator: "\n").map { String($0.replacing(#/^(https?:\/\/)[^\/]*@/#) { $0.output.1 }) }
  }

  /// Whether something is pushed to a folder of this machine, where git runs the hooks of that repository.
  var runsHooks: Bool { push.contains { if case .folder = RemoteAddress($0) { true } else { false } } }

  /// What is at these addresses, as a part of a sentence.
  var text: String {
    let fetched = fetch == push ? "" : ", fetched from \(fetch.joined(separator: " and "))"
    return push.joined(separator: " and ") + fetched
  }

  /// Throws where an address is not plain, or is a folder inside the repository: it came with it, and so did its hooks.
  func requireHarmless(in repository: GitRepository, named remote: String) throws(GitTrouble) {
    // git lists addresses by line, so that one with a line break in it would look like two.
    for key in ["url", "pushurl"] {
      let written = try repository.run("config", "-z", "--get-all", "remote.\(remote).\(key)").parts
      for address in written where !address.unicodeScalars.allSatisfy(RemoteAddress.isVisible) {
        throw .remoteNotPlain(remote, address)
      }
    }
    let common = try repository.answer("rev-parse", "--git-common-dir") ?? repository.gitFolder
    let top = URL(filePath: repository.top, directoryHint: .isDirectory)
    let folders = [top, URL(filePath: repository.gitFolder), URL(filePath: common, relativeTo: top)]
    for address in fetch + push {
      switch RemoteAddress(address) {
      case nil: throw .remoteNotPlain(remote, address)
      case .server: continue
      case .folder(let path): if path.isPath(inOneOf: folders, from: top) { throw .remoteInside(remote, address) }
      }
    }
  }
}

extension GitTrouble {
  /// An address that could be read in two ways, or that starts a program.
  static func remoteNotPlain(_ remote: String, _ address: String) -> GitTrouble {
    GitTrouble(
      "the address of the remote `\(remote)` is not plain: `\(address)`",
      help: "`https://HOST/PATH`, `ssh://HOST/PATH`, `USER@HOST:PATH` and the path of a folder are, without `~` and "
        + "characters that are not seen; set another with `git remote set-url \(remote) URL`",
      fault: .request)
  }

  /// A repository that came with this one has hooks that a stranger may have written.
  static func remoteInside(_ remote: String, _ address: String) -> GitTrouble {
    GitTrouble(
      "the remote `\(remote)` is inside of the repository itself: `\(address)`",
      help: "it came with the folder, and git would run its hooks; set another address with "
        + "`git remote set-url \(remote) URL`, or move that repository out of the folder first",
      fault: .request)
  }
}
