package import QualityModel

extension Workspace {
  /// Returns a finding for each current rubric that differs from what is kept under the same version.
  package func findingsOfVersions(in rubrics: [Stored<Rubric>]) -> [Finding] {
    rubrics.compactMap { rubric in
      do {
        _ = try keepVersion(of: rubric)
        return nil
      } catch let error as RubricChanged {
        return MarkedText(yaml: rubric.bytes, file: rubric.path.text).placed([error.finding]).first ?? error.finding
      } catch {
        return (error as? CannotRead)?.finding
      }
    }
  }

  /// Returns a warning for each draft whose evaluation was submitted.
  package func findingsOfDrafts() -> [Finding] {
    submittedDrafts().map { draft, evaluation in
      Finding(
        rule: FileRules.draftSubmitted.name, severity: .warning, .submitted(evaluation),
        help: "nothing needs to be done: the next write removes the draft", place: Place(file: draft.text))
    }
  }
}

extension Finding.Message {
  fileprivate static func submitted(_ path: WorkspacePath) -> Self { "the evaluation was submitted as `\(path)`" }
}
