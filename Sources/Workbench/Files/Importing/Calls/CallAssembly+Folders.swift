import Foundation
import Insights
import QualityModel
import Records
import Recordings

/// Files of one name that come from two folders in two imports: one call, or two of two days.
extension CallAssembly {
  /// The last name of a folder's path, which says nothing of whose machine it was on.
  static func folder(_ home: String) -> String { home.split(separator: "/").last.map(String.init) ?? home }

  /// Refuses files from another folder than the call's earlier ones, unless their words are the same.
  ///
  /// That they last as long says nothing: calls of one kind do.
  func refuseStrangers(among parts: inout [ImportedPart], at indices: [Int], stored: [WorkspacePath]) {
    guard let folder else { return }
    for index in indices {
      guard let home = parts[index].home, let medium = parts[index].medium, Self.folder(home) != folder,
        !isThere(medium, stored), !canCompareWords(of: medium, stored)
      else { continue }
      parts[index].refuse(.fromOtherFolder(parts[index], than: folder))
    }
  }

  private func isThere(_ medium: ImportedMedium, _ stored: [WorkspacePath]) -> Bool {
    guard let path = try? WorkspacePath.media(of: id, extension: medium.ending), stored.contains(path) else {
      return false
    }
    return (try? workspace.fingerprint(of: path)) == medium.fingerprint
  }

  /// Whether a file's words can be compared with the call's: then they decide, and a transcript with other words is
  /// refused as another conversation.
  private func canCompareWords(of medium: ImportedMedium, _ stored: [WorkspacePath]) -> Bool {
    guard let own = medium.transcript?.transcript, let other = RecordedMedia(at: stored, in: workspace).transcript
    else { return false }
    return own.sharesWords(with: other) != nil
  }
}

extension Finding {
  fileprivate static func fromOtherFolder(_ part: ImportedPart, than folder: String) -> Finding {
    Finding(
      rule: ImportRules.otherFolder.name,
      "`\(part.name)` came from a folder `\(folder)` in an earlier import, and this may be another call",
      help: "rename it if it is another call; if it is the same one, import it from a folder of that name",
      place: Place(file: part.outcome.source))
  }
}
