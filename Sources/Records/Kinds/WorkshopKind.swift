package import Foundation
import Notation
package import QualityModel

/// The study of a workshop: `sessions/workshops/<id>.yaml`.
package struct WorkshopKind: RecordKind {
  package let word = "workshop"
  package let place = RecordPlace.folder("sessions/workshops", ending: .yaml)
  package let naming = RecordNaming.chosen
  package var rules: [any Rule] { Workshop.rules }
  package var indexed: (@Sendable (Workshop) -> RecordFacts)? {
    { RecordFacts(rubric: $0.rubric, day: $0.held, criteria: $0.focus) }
  }

  package init() {}

  package func read(_ bytes: Data, at path: WorkspacePath) -> Reading<Workshop> {
    WorkshopReader.read(bytes, file: path.text, expecting: path.stem)
  }

  package func references(in record: Workshop) -> [RecordReference] {
    let groups = [("cohort", record.cohort), ("comparison", record.comparison)]
    let agents = groups.flatMap { key, agents in
      agents.enumerated().map { RecordReference($1, of: "an agent", at: RecordPath([.key(key), .index($0)])) }
    }
    let focus = record.focus.enumerated().map { RecordReference($1, of: "a criterion", at: ["focus", .index($0)]) }
    let trainer = record.trainer.map { [RecordReference($0, of: "a trainer", at: ["trainer"])] } ?? []
    return [RecordReference(record.rubric, of: "a rubric", at: ["rubric"])] + trainer + agents + focus
  }

  package func findings(in records: [Stored<Workshop>], among surroundings: RecordSurroundings) -> [Finding] {
    records.flatMap { stored -> [Finding] in
      let among = Workshop.Surroundings(
        rubrics: surroundings.rubrics, criteria: surroundings.criteria(inAnyVersionOf: stored.record.rubric),
        agents: surroundings.agents, today: Day(of: surroundings.now),
        digest: Digest.reference(of: DeclaredText.rest(of: stored.bytes)))
      let findings = stored.record.findings(among: among)
      return findings.isEmpty ? [] : MarkedText(yaml: stored.bytes, file: stored.path.text).placed(findings)
    }
  }

  package func about(_ record: Workshop, among people: People) -> String { record.title }
}

extension RecordKind where Self == WorkshopKind {
  /// The studies of workshops.
  package static var workshops: Self { Self() }
}

extension Stored where Record == Workshop {
  /// Whether the study was changed after it was declared; `false` for one that was never declared.
  package var isChangedSinceDeclared: Bool {
    guard let declared = record.declared else { return false }
    return declared.digest != Digest.reference(of: DeclaredText.rest(of: bytes))
  }
}
