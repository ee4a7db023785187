package import Foundation
package import QualityModel
import Records
import Recordings

/// Reads one evaluation, or a draft, with the rubric it was scored against.
package struct ReadEvaluation: Sendable {
  /// The evaluation's id.
  package var id: String

  package init(_ id: String) { self.id = id }

  /// An evaluation with what it takes to explain it.
  package struct Answer: Sendable {
    /// The evaluation.
    package var evaluation: Evaluation
    /// Its file, byte for byte.
    package var bytes: Data
    /// The rubric's kept version, ready to score; `nil` where it is no longer kept.
    package var scorer: Scorer?
    /// The interaction; `nil` where its recording is gone.
    package var interaction: Interaction?
    /// Who is who, for names beside ids.
    package var people: People
    /// What is wrong with any of them.
    package var findings: [Finding]
  }

  /// Reads the evaluation; throws `NotFound` with the nearest id, or `Refused` where its file is broken.
  package func perform(in world: World) throws -> Answer {
    let workspace = try world.workspace
    var reading = try workspace.evaluation(id)
    if reading.value == nil, reading.findings.isEmpty { reading = try workspace.draft(id) }
    guard let stored = reading.value else { throw try error(reading.findings, in: world) }
    let rubric = workspace.rubric(of: stored)
    let scorer = rubric.value.map { Scorer($0.record) }
    let differences = stored.record.status == .draft ? [] : scorer.map { Self.differences(in: stored, from: $0) } ?? []
    return Answer(
      evaluation: stored.record, bytes: stored.bytes, scorer: scorer,
      interaction: (try? workspace.interaction(stored.record.interaction.id))?.value?.record,
      people: workspace.people().value ?? People(),
      findings: reading.findings + rubric.findings.filter { $0.severity == .error } + differences)
  }

  /// A stored score that its answers do not earn must not be shown without a word.
  private static func differences(in stored: Stored<Evaluation>, from scorer: Scorer) -> [Finding] {
    let findings = ScoreIsAsDerived().findings(in: stored.record, against: scorer)
    return findings.isEmpty ? [] : MarkedText(json: stored.bytes, file: stored.path.text).placed(findings)
  }

  private func error(_ findings: [Finding], in world: World) throws -> any Error {
    guard findings.isEmpty else {
      return Refused("the evaluation `\(id)` cannot be read", findings: findings, help: "correct it with `open \(id)`")
    }
    let begun = try world.drafts().records.map(\.record.id)
    let filed = ((try? world.workspace)?.evaluationPaths() ?? []).map(\.stem)
    let known = filed + begun + (try world.ids(of: .coachingPlans))
    return NotFound("evaluation", id, among: known, otherwise: "`list` shows them")
  }
}
