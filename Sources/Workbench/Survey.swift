import Foundation
import QualityModel
import Records

/// What is wrong in a workspace's few files that are read for every answer: settings, people, rubrics and drafts.
///
/// Evaluations and recordings come by the thousand, and are looked at elsewhere.
struct Survey {
  let workspace: Workspace
  let drafts: Listing<Evaluation>
  let rubrics: Listing<Rubric>

  init(of workspace: Workspace) {
    self.workspace = workspace
    drafts = workspace.drafts()
    rubrics = workspace.rubrics()
  }

  /// Everything that is wrong with them.
  var findings: [Finding] {
    let files = workspace.settings().findings + workspace.people().findings + rubrics.findings
    let across = workspace.findingsOfVersions(in: rubrics.records) + workspace.findingsOfDrafts()
    return files + drafts.findings + draftFindings + across
  }

  private var draftFindings: [Finding] {
    var shelf = RubricShelf(of: workspace)
    return drafts.records.flatMap { stored -> [Finding] in
      let reading = shelf.rubric(of: stored)
      guard let rubric = reading.value else { return reading.findings }
      return reading.findings + stored.placed(stored.record.findings(against: Scorer(rubric.record)))
    }
  }

  /// Whether one finding comes before another: by file, line and column.
  static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    let (a, b) = (left.place, right.place)
    return (a?.file ?? "", a?.line ?? 0, a?.column ?? 0, left.rule)
      < (b?.file ?? "", b?.line ?? 0, b?.column ?? 0, right.rule)
  }
}
