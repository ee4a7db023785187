import Foundation
import QualityModel
import Records

/// All records of a workspace, each read once, for answers that need more than one kind of them.
struct Survey {
  let workspace: Workspace
  let interactions: Listing<Interaction>
  let evaluations: Listing<Evaluation>
  let drafts: Listing<Evaluation>
  let rubrics: Listing<Rubric>

  init(of workspace: Workspace) {
    self.workspace = workspace
    interactions = workspace.interactions()
    evaluations = workspace.evaluations()
    drafts = workspace.drafts()
    rubrics = workspace.rubrics()
  }

  /// The recordings that nobody has scored, the oldest first.
  var unscored: [Interaction] { Self.unscored(interactions, evaluations) }

  static func unscored(_ interactions: Listing<Interaction>, _ evaluations: Listing<Evaluation>) -> [Interaction] {
    let scored = Set(evaluations.records.map(\.record.interaction.id))
    return interactions.records.map(\.record).filter { !scored.contains($0.id) }
      .sorted { ($0.startedAt ?? .distantFuture, $0.id) < ($1.startedAt ?? .distantFuture, $1.id) }
  }

  /// Everything that is wrong, in the order of the files; every stored score is computed again.
  var findings: [Finding] {
    let transcripts = interactions.records.flatMap { RecordedMedia(of: $0.record.id, in: workspace).findings }
    let files = workspace.settings().findings + workspace.people().findings + rubrics.findings
    let listed = interactions.findings + transcripts + evaluations.findings + drafts.findings
    let across = workspace.findingsOfVersions(in: rubrics.records) + workspace.findingsOfDrafts()
    return (files + listed + scoreFindings + across).sorted(by: Self.isBefore)
  }

  private var scoreFindings: [Finding] {
    var shelf = RubricShelf(of: workspace)
    var scorers: [RubricReference: Scorer] = [:]
    return (evaluations.records + drafts.records).flatMap { stored -> [Finding] in
      let reading = shelf.rubric(of: stored)
      guard let rubric = reading.value else { return reading.findings }
      let scorer = scorers[stored.record.rubric] ?? Scorer(rubric.record)
      scorers[stored.record.rubric] = scorer
      let findings = stored.record.findings(against: scorer)
      return reading.findings
        + (findings.isEmpty ? [] : MarkedText(json: stored.bytes, file: stored.path.text).placed(findings))
    }
  }

  static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    let (a, b) = (left.place, right.place)
    return (a?.file ?? "", a?.line ?? 0, a?.column ?? 0, left.rule)
      < (b?.file ?? "", b?.line ?? 0, b?.column ?? 0, right.rule)
  }
}
