import Insights
import QualityModel
import Statistics

extension ComparisonPage {
  static func criteria(_ comparison: WorkshopComparison) -> [Document.Block] {
    let parts = [("Focus criteria", true), ("Other criteria", false)].flatMap { title, isFocus in
      part(title, comparison.criteria.filter { $0.focus == isFocus })
    }
    let all = lines(comparison.criteria)
    let notes = note(all, "p is adjusted over all criteria by Holm's method.")
    let changed = comparison.changedCriteria
    guard !changed.isEmpty else { return parts + notes }
    let names = changed.map { Phrase($0, .code) }.joined(separator: ", ")
    return parts + notes + [.paragraph("Not compared, because they do not mean the same in all versions: \(names).")]
  }

  private static func part(_ title: String, _ criteria: [ComparisonFigures.Criterion]) -> [Document.Block] {
    guard !criteria.isEmpty else { return [] }
    let table = MeasureTable(title: "Criterion", pTitle: "Adjusted p", lines: lines(criteria)).table
    return [.heading(Phrase(title)), .table(table)]
  }

  private static func lines(_ criteria: [ComparisonFigures.Criterion]) -> [MeasureTable.Line] {
    criteria.map { .init(name: $0.title, measure: $0.measure, p: $0.pAdjusted) }
  }

  /// What the columns mean; without p-values nothing is said of them.
  private static func note(_ lines: [MeasureTable.Line], _ words: String) -> [Document.Block] {
    let isTested = lines.contains { $0.p != nil }
    let peers = lines.contains { $0.measure.isAgainstPeers } ? " It is that of the difference against peers." : ""
    let sentences = [isTested ? words + peers : "", lines.seenFromWords].filter { !$0.isEmpty }
    return sentences.isEmpty ? [] : [.paragraph(Phrase(sentences.joined(separator: " "), .dim))]
  }

  static func outcomes(_ comparison: WorkshopComparison) -> [Document.Block] {
    let named =
      [("Customer rating", comparison.customerRating), ("First-contact resolution, %", comparison.resolved)]
      + comparison.critical.map { ("\($0.name)-critical met, %", $0.measure) }
    let lines = named.map { MeasureTable.Line(name: $0, measure: $1, p: $1.decisive?.p) }
    let isTested = lines.contains { $0.p != nil }
    let note = Document.Block.paragraph("\("p is not adjusted for there being several outcomes.", .dim)")
    return [
      .heading("Beside the score"), .table(MeasureTable(title: "Outcome", pTitle: "p", lines: lines).table),
    ] + (isTested ? [note] : [])
  }

  static func goals(_ comparison: WorkshopComparison) -> [Document.Block] {
    let milestones = comparison.milestones.map { milestone in
      let measure = milestone.measure == "score" ? comparison.score : comparison.customerRating
      return words(milestone, measure.cohort)
    }
    let goals: [Document.Block] = milestones.isEmpty ? [] : [.heading("Milestones"), .list(milestones)]
    guard !comparison.retention.isEmpty else { return goals }
    let lines = comparison.retention.map {
      MeasureTable.Line(name: $0.window.words, measure: $0.score, p: $0.score.decisive?.p)
    }
    return goals + [
      .heading("Did it last"), .table(MeasureTable(title: "Later window", pTitle: "p", lines: lines).table),
      .paragraph("\("The score in later windows, compared with the window before.", .dim)"),
    ]
  }

  private static func words(_ milestone: Milestone, _ group: ComparedGroup) -> Phrase {
    let name = milestone.measure == "score" ? "Score" : "Customer rating"
    let times = [("before", milestone.before, group.before), ("after", milestone.after, group.after)]
    let reached = times.map { time, isReached, mean in
      let word: Phrase =
        switch isReached {
        case true?: Phrase("reached", .good)
        case false?: Phrase("not reached", .warning)
        case nil: Phrase(mean.reason?.kind == .noVariation ? "no variation" : "too few to tell")
        }
      return "\(word) \(time)\(mean.value.map { " (\(NumberText.score($0, edges: [milestone.target])))" } ?? "")"
        as Phrase
    }
    let agents =
      milestone.agents > 0
      ? "; of \(NumberText.count(milestone.agents, "agent")) \(milestone.agentsBefore) reached it before, "
        + "\(milestone.agentsAfter) after" : ""
    return "\(name) of \(NumberText.exact(milestone.target)): \(reached.joined(separator: ", "))\(agents)."
  }
}
