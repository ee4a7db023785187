import QualityModel

/// What is directly in a workspace's folder by name: everything else there does not belong to Sidetone.
package enum WorkspaceNames {
  /// The folders of records and recordings.
  static let recordFolders = [RubricKind.folder, InteractionKind.folder, "sessions"]
  /// The single files, git's among them.
  static let files = [WorkspacePath.settings.text, WorkspacePath.people.text, ".gitignore", ".gitattributes"]

  /// All of them.
  package static let all = Set(recordFolders + [TemplateName.folder] + files)
}
