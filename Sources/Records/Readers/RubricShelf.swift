package import QualityModel

/// The rubric texts that evaluations were scored against, each read once.
///
/// Hundreds of evaluations share a few versions, and reading a rubric costs more than reading an evaluation.
package struct RubricShelf {
  private let workspace: Workspace
  private var readings: [RubricReference: Reading<Stored<Rubric>>] = [:]

  /// Creates a shelf for a workspace, for one answer: it does not notice what changes afterwards.
  package init(of workspace: Workspace) { self.workspace = workspace }

  /// Returns the exact text that an evaluation was scored against, with findings in the evaluation where it is gone or
  /// has another digest.
  package mutating func rubric(of evaluation: Stored<Evaluation>) -> Reading<Stored<Rubric>> {
    var reference = evaluation.record.rubric
    let digest = reference.digest
    reference.digest = nil
    let reading =
      readings[reference] ?? ((try? workspace.rubric(reference.id, version: reference.version)) ?? Reading(value: nil))
    readings[reference] = reading
    guard let rubric = reading.value else { return Reading(value: nil, findings: missing(reading, of: evaluation)) }
    guard let digest, digest != rubric.digest else { return Reading(value: rubric) }
    let finding = FileRules.rubricDigestDiffers.finding(
      .differs(rubric.path), help: "restore `\(rubric.path)` as it was when it was scored against",
      at: ["rubric", "digest"])
    return Reading(value: rubric, findings: [evaluation.placed(finding)])
  }

  private func missing(_ reading: Reading<Stored<Rubric>>, of evaluation: Stored<Evaluation>) -> [Finding] {
    let reference = evaluation.record.rubric
    let finding = FileRules.rubricMissing.finding(
      reading.findings.isEmpty ? .gone(reference) : .unreadable(reference),
      help: reading.findings.isEmpty
        ? "restore `rubrics/\(reference.id)@\(reference.version).yaml` from a copy"
        : "run `rubric check \(reference.id)`",
      at: ["rubric"])
    return [evaluation.placed(finding)]
  }
}

extension Workspace {
  /// Returns the exact text that an evaluation was scored against; a `RubricShelf` does so for many.
  package func rubric(of evaluation: Stored<Evaluation>) -> Reading<Stored<Rubric>> {
    var shelf = RubricShelf(of: self)
    return shelf.rubric(of: evaluation)
  }
}

extension Stored where Record: JSONRecord {
  /// Returns a finding about the record with its place in the file looked up.
  package func placed(_ finding: Finding) -> Finding { placed([finding]).first ?? finding }

  /// Returns findings about the record with their places in the file looked up.
  package func placed(_ findings: [Finding]) -> [Finding] {
    findings.isEmpty ? [] : MarkedText(json: bytes, file: path.text).placed(findings)
  }
}

extension Finding.Message {
  fileprivate static func differs(_ path: WorkspacePath) -> Self {
    "it was scored against a text that differs from the one kept as `\(path)`"
  }
  fileprivate static func gone(_ reference: RubricReference) -> Self {
    "version \(reference.version) of rubric `\(reference.id)` is not kept"
  }
  fileprivate static func unreadable(_ reference: RubricReference) -> Self {
    "version \(reference.version) of rubric `\(reference.id)` cannot be read"
  }
}
