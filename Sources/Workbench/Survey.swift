import Foundation
import QualityModel
import Records

/// What is wrong in a workspace's few files that are read for every answer: settings, people, rubrics and drafts.
///
/// Evaluations and recordings come by the thousand, and are looked at elsewhere.
struct Survey {
  let workspace: Workspace

  init(of workspace: Workspace) { self.workspace = workspace }

  /// Everything that is wrong with them.
  var findings: [Finding] { findingsOfFewFiles + findingsOfDrafts }

  /// What is wrong with settings, people and rubrics.
  var findingsOfFewFiles: [Finding] {
    let rubrics = workspace.rubrics()
    let files = workspace.settings().findings + workspace.people().findings + rubrics.findings
    return files + workspace.findingsOfVersions(in: rubrics.records)
  }

  /// What is wrong with drafts.
  var findingsOfDrafts: [Finding] {
    let drafts = workspace.drafts()
    var shelf = RubricShelf(of: workspace)
    let ofScores = drafts.records.flatMap { stored -> [Finding] in
      let reading = shelf.rubric(of: stored)
      guard let rubric = reading.value else { return reading.findings }
      return reading.findings + stored.placed(stored.record.findings(against: Scorer(rubric.record)))
    }
    return drafts.findings + ofScores + workspace.findingsOfDrafts()
  }

  /// Whether one finding comes before another: by file, line and column.
  static func isBefore(_ left: Finding, _ right: Finding) -> Bool {
    let (a, b) = (left.place, right.place)
    return (a?.file ?? "", a?.line ?? 0, a?.column ?? 0, left.rule)
      < (b?.file ?? "", b?.line ?? 0, b?.column ?? 0, right.rule)
  }
}
