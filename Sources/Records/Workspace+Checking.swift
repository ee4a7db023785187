public import Foundation
public import QualityModel

extension Workspace {
  /// Returns what is wrong with bytes that would become a file of the workspace.
  public func findings(in bytes: Data, at path: WorkspacePath) -> [Finding] {
    switch path.folder {
    case _ where path == .settings: SettingsReader.read(bytes).findings
    case _ where path == .people: PeopleReader.read(bytes).findings
    case _ where path.isKeptRubric: RubricReader.read(bytes, file: path.text).findings
    case WorkspacePath.rubrics: RubricReader.read(bytes, file: path.text, expecting: path.stem).findings
    case WorkspacePath.workshops: WorkshopReader.read(bytes, file: path.text, expecting: path.stem).findings
    case WorkspacePath.recordings where !path.isMedia: JSONReader.read(Interaction.self, bytes, at: path).findings
    case WorkspacePath.coaching: findings(inPlan: bytes, at: path)
    case _ where path.isEvaluation || path.folder == WorkspacePath.drafts:
      JSONReader.read(Evaluation.self, bytes, at: path).findings
    default: []
    }
  }

  private func findings(inPlan bytes: Data, at path: WorkspacePath) -> [Finding] {
    let reading = JSONReader.read(CoachingPlan.self, bytes, at: path)
    guard let plan = reading.value else { return reading.findings }
    return reading.findings + Stored(plan, at: path, bytes: bytes).placed(plan.findings())
  }

  /// Returns a finding for each current rubric that differs from what is kept under the same version.
  public func findingsOfVersions(in rubrics: [Stored<Rubric>]) -> [Finding] {
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
  public func findingsOfDrafts() -> [Finding] {
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
