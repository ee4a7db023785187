import Records

/// Looks whether a draft of an evaluation is there, for the prompt.
package struct LookForDrafts: Sendable {
  package init() {}

  /// Answers with whether there is one whose evaluation was not submitted; `false` where there is no workspace.
  ///
  /// Before every prompt: the names of files suffice, so that neither a draft nor the index is opened.
  package func perform(in world: World) -> Bool {
    guard let workspace = try? world.workspace else { return false }
    return DraftKind().hasFiles(in: workspace)
  }
}
