import QualityModel
import Records
import Recordings

extension WorkspacePath {
  /// Whether a workspace holds such a file: everything else in the folder does not belong to Sidetone.
  var isOfAWorkspace: Bool {
    if let kind = RecordKinds.kind(of: self) { return kind.isWellNamed(self) }
    if RecordKinds.ofLaterVersions.holds(self) { return Identifier.isValid(stem) }
    return isKeptMedium || (folder == TemplateName.folder && TemplateName(name) != nil)
  }

  /// Whether this is a transcript or a recording as a workspace keeps it; those are written with a small ending.
  private var isKeptMedium: Bool {
    guard isMedia, Identifier.isValid(stem), let ending = MediaEnding.of(name) else { return false }
    return ending.isKept && name.hasSuffix(".\(ending.name)")
  }
}
