import Foundation
import Records

/// What this user agreed to of sharing a workspace, and how far it was shared: personal, since a repository may come
/// from someone else and could say anything.
struct SharingState: Codable, Equatable {
  /// The folder in which git keeps the repository that the workspace may be shared through; `nil` for none.
  var repository: String?
  /// Where each other repository was when the user agreed to it, by its name: `origin`.
  var remotes: [String: RemoteAddresses]?
  /// The last commit of each branch of others that was exchanged, by its name: `origin/main`.
  var seen: [String: String] = [:]

  /// Returns the state; what cannot be read agrees to nothing.
  static func read(in locations: Locations) -> SharingState {
    guard let bytes = try? NamedFile.read(file(in: locations)) else { return SharingState() }
    return (try? JSONDecoder().decode(Self.self, from: bytes)) ?? SharingState()
  }

  /// Agrees to a repository; what was seen of another one counts for nothing.
  mutating func agree(to repository: GitRepository) {
    if self.repository != repository.gitFolder { self = SharingState(repository: repository.gitFolder) }
  }

  /// Agrees to another repository, for as long as it is where it is now.
  mutating func agree(to remote: String, at addresses: RemoteAddresses) {
    remotes = (remotes ?? [:]).merging([remote: addresses]) { _, new in new }
  }

  /// Writes the state where it differs from what is there.
  func write(in locations: Locations) throws {
    guard self != Self.read(in: locations) else { return }
    try NamedFile.makePrivateFolders(locations.state)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    try NamedFile.writePrivately(try encoder.encode(self) + Data("\n".utf8), to: Self.file(in: locations))
  }

  private static func file(in locations: Locations) -> URL {
    locations.state.appending(path: "sharing.json", directoryHint: .notDirectory)
  }
}
