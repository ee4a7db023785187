import Foundation
import Insights
import QualityModel
import Records
import Recordings

/// Files of one name that come from two folders in two imports: one call, or two of two days.
extension CallAssembly {
  /// The last name of a folder's path, which says nothing of whose machine it was on.
  static func folder(_ home: String) -> String { home.split(separator: "/").last.map(String.init) ?? home }

  /// Refuses files from another folder than the call's earlier ones, unless their words are the same or they last as
  /// long.
  func refuseStrangers(among parts: inout [ImportedPart], at indices: [Int], stored: [WorkspacePath]) {
    guard let folder else { return }
    for index in indices {
      guard let home = parts[index].home, let medium = parts[index].medium, Self.folder(home) != folder,
        !isThere(medium, stored)
      else { continue }
      switch isSameCall(parts[index], medium, stored) {
      case true?: continue
      case false?: parts[index].refuse(.fromOtherFolder(parts[index], than: folder))
      case nil:
        parts[index].findings.append(.joinedFromOtherFolder(parts[index], than: folder))
      }
    }
  }

  private func isThere(_ medium: ImportedMedium, _ stored: [WorkspacePath]) -> Bool {
    guard let path = try? WorkspacePath.media(of: id, extension: medium.ending), stored.contains(path) else {
      return false
    }
    return (try? workspace.fingerprint(of: path)) == medium.fingerprint
  }

  /// Whether a file is of this call: yes where its words can be compared, `nil` where it only lasts as long, no
  /// otherwise.
  private func isSameCall(_ part: ImportedPart, _ medium: ImportedMedium, _ stored: [WorkspacePath]) -> Bool? {
    if let own = medium.transcript?.transcript, let other = RecordedMedia(at: stored, in: workspace).transcript,
      own.sharesWords(with: other) != nil
    {
      // The words decide: a transcript with other words is refused as another conversation.
      return true
    }
    guard let known = knownDuration, let own = part.facts?.interaction.duration else { return false }
    return abs(known - own) <= max(Self.slack, Self.tolerance * max(known, own)) ? nil : false
  }

  /// Seconds and the share of its length by which a recording may be longer than what is said in it.
  private static let slack = 1.0
  private static let tolerance = 0.1
}

extension Finding {
  fileprivate static func fromOtherFolder(_ part: ImportedPart, than folder: String) -> Finding {
    Finding(
      rule: ImportRules.otherFolder.name,
      "`\(part.name)` came from a folder `\(folder)` in an earlier import, and this may be another call",
      help: "rename it if it is another call; if it is the same one, import it from a folder of that name",
      place: Place(file: part.outcome.source))
  }

  fileprivate static func joinedFromOtherFolder(_ part: ImportedPart, than folder: String) -> Finding {
    Finding(
      rule: ImportRules.otherFolder.name, severity: .warning,
      "it was taken as the same call as `\(part.name)` from the folder `\(folder)`, since it lasts as long",
      help: "if they are two calls: `undo`, rename one of them, and import again",
      place: Place(file: part.outcome.source))
  }
}
