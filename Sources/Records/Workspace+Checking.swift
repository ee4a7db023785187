public import Foundation
public import QualityModel

extension Workspace {
  /// Returns what is wrong with bytes that would become a file of the workspace.
  public func findings(in bytes: Data, at path: WorkspacePath) -> [Finding] {
    if path == .settings { return SettingsReader.read(bytes).findings }
    if path == .people { return PeopleReader.read(bytes).findings }
    if path.folder == "rubrics" { return RubricReader.read(bytes, file: path.text, expecting: path.stem).findings }
    return []
  }
}
