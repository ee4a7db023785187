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
  var runsHooks: Bool { push.contains { Self.localPath(of: $0) != nil } }

  /// What is at these addresses, as a part of a sentence.
  var text: String {
    let fetched = fetch == push ? "" : ", fetched from \(fetch.joined(separator: " and "))"
    return push.joined(separator: " and ") + fetched
  }

  /// Throws where an address is a folder inside the repository: it came with it, and so did its hooks.
  func requireOutside(of repository: GitRepository, named remote: String) throws(GitTrouble) {
    let common = try repository.answer("rev-parse", "--git-common-dir") ?? repository.gitFolder
    let top = URL(filePath: repository.top, directoryHint: .isDirectory)
    let folders = [top, URL(filePath: repository.gitFolder), URL(filePath: common, relativeTo: top)]
    for address in fetch + push {
      guard let path = Self.localPath(of: address) else { continue }
      let place = URL(filePath: path, relativeTo: top)
      if folders.contains(where: { place.isInside($0) }) { throw .remoteInside(remote, address) }
    }
  }

  /// Returns the path of an address on this machine, as git tells it from a server's; `nil` for a server's.
  private static func localPath(of address: String) -> String? {
    if let path = address.wholeMatch(of: #/file:\/\/(?:[^\/]*)(\/.*)?/#) {
      let path = String(path.output.1 ?? "/")
      return path.removingPercentEncoding ?? path
    }
    guard let colon = address.firstIndex(of: ":") else { return address }
    return address.firstIndex(of: "/").map { $0 < colon } == true ? address : nil
  }
}

extension URL {
  /// Whether this is a folder or in it, by name or by where links lead.
  fileprivate func isInside(_ folder: URL) -> Bool {
    let forms: [(URL) -> URL] = [{ $0.standardizedFileURL }, { $0.standardizedFileURL.resolvingSymlinksInPath() }]
    return forms.contains { form in
      let (outer, inner) = (form(folder.absoluteURL).pathComponents, form(absoluteURL).pathComponents)
      return inner.starts(with: outer)
    }
  }
}

extension GitTrouble {
  /// A repository that came with this one has hooks that a stranger may have written.
  static func remoteInside(_ remote: String, _ address: String) -> GitTrouble {
    GitTrouble(
      "the remote `\(remote)` is inside of the repository itself: `\(address)`",
      help: "it came with the folder, and git would run its hooks; set another address with "
        + "`git remote set-url \(remote) URL`, or move that repository out of the folder first",
      fault: .request)
  }
}
