package import Insights
import Notation
package import QualityModel

/// Before and after one workshop: `compare WORKSHOP`.
package struct ComparisonAnswer: CommandAnswer {
  private let comparison: WorkshopComparison

  package init(_ comparison: WorkshopComparison) { self.comparison = comparison }

  package var document: Document { ComparisonPage(comparison).document }
  package var json: AnswerText { .json(of: comparison.record) }
}

/// All workshops side by side: `compare --all`.
package struct OverviewAnswer: CommandAnswer {
  private let overview: WorkshopOverview
  package let findings: [Finding]

  /// - Parameter findings: errors in studies that are left out.
  package init(_ overview: WorkshopOverview, findings: [Finding]) {
    self.overview = overview
    self.findings = findings
  }

  package var document: Document { WorkshopOverviewPage(overview).document }

  package var json: AnswerText {
    .json(of: JSONMembers(["workshops": overview.workshops.map(\.record), "pooled": overview.pooled]))
  }
}

/// What changes a study would see: `workshop power`.
extension PowerTable: CommandAnswer {
  package var document: Document { PowerTablePage(self).document }
}

extension WorkshopComparison {
  /// The comparison with the keys that `docs/formats.md` lists; what is not known is `null`.
  fileprivate var record: JSONMembers {
    let rubric = JSONMembers([
      "id": figures.workshop.rubric, "version": figures.version, "versions": figures.versions,
    ])
    let outcomes = JSONMembers(["customerRating": figures.customerRating, "resolved": figures.resolved])
    return JSONMembers([
      "format": "sidetone.comparison/1", "workshop": figures.workshop.id, "rubric": rubric, "verdict": verdict,
      "sentence": VerdictSentence(self).text, "agents": figures.agents, "dropped": figures.dropped,
      "score": figures.score, "criteria": figures.criteria, "changedCriteria": figures.changedCriteria,
      "outcomes": outcomes, "critical": figures.critical, "milestones": figures.milestones,
      "retention": figures.retention, "threats": threats.map(\.record), "leftOut": figures.leftOut,
      "datedBySubmission": figures.datedBySubmission,
    ])
  }
}

extension Threat {
  fileprivate var record: JSONMembers { JSONMembers(["id": id, "figures": figures, "sentence": sentence]) }
}
