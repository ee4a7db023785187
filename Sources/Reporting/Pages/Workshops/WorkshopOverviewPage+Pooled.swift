import Insights
import Notation
import QualityModel
import Statistics

extension WorkshopOverviewPage {
  static func pooled(_ overview: WorkshopOverview) -> [Document.Block] {
    guard let pooled = overview.pooled else { return [] }
    guard pooled.effect.value != nil else {
      return [.paragraph("Put together: \(pooled.effect.undefined ?? "it cannot be computed").")]
    }
    let count = NumberText.count(pooled.workshops.count, "workshop")
    let sentences = [
      "\(count) have a mean effect of \(NumberText.differenceInWords(pooled.effect)).", spread(pooled),
      inconsistency(pooled), left(overview, pooled),
    ]
    return [
      .paragraph("\("Put together:", .emphasis) \(sentences.compactMap(\.self).joined(separator: " "))"),
      .paragraph(Phrase(method, .dim)),
    ]
  }

  private static func spread(_ pooled: WorkshopOverview.Pooled) -> String? {
    guard let tau = pooled.betweenWorkshops else { return nil }
    guard tau > 0 else { return "Nothing shows that true effects differ between workshops." }
    return "True effects differ between workshops by about \(NumberText.score(tau)) points (standard deviation)."
  }

  private static func inconsistency(_ pooled: WorkshopOverview.Pooled) -> String? {
    pooled.inconsistency.map {
      "Of the spread of effects \(NumberText.short(($0 * 100).rounded())) % is more than chance."
    }
  }

  private static func left(_ overview: WorkshopOverview, _ pooled: WorkshopOverview.Pooled) -> String? {
    let missing = overview.workshops.count - pooled.workshops.count
    guard missing > 0 else { return nil }
    return "\(NumberText.count(missing, "workshop has", plural: "workshops have")) no effect with an interval and "
      + "\(missing == 1 ? "is" : "are") not part of it."
  }

  private static let method =
    "Random effects (DerSimonian–Laird): workshops weigh by how exactly their effect is known and by how much true "
    + "effects differ (tau); the share beyond chance is I². It is the mean of workshops like these, not of one workshop "
    + "held again."

  /// Which criteria changed in which workshop.
  static func moved(_ overview: WorkshopOverview) -> [Document.Block] {
    let title = Document.Block.heading("Which criteria moved where")
    let all = overview.workshops.flatMap { workshop in workshop.criteria.map { (workshop, $0) } }
    guard !all.isEmpty else { return [] }
    let moved = all.filter { $0.1.isMoved }.sorted { ($0.1.title, $0.1.criterion) < ($1.1.title, $1.1.criterion) }
    guard !moved.isEmpty else {
      return [title, .paragraph("None moved beyond chance in any workshop, with p adjusted within each workshop.")]
    }
    let rows = moved.map { workshop, criterion in
      Document.Table.Row([
        Phrase(criterion.title), Phrase(workshop.workshop.id),
        Phrase(NumberText.difference(criterion.measure.shown.estimate)), Phrase(PValue.text(criterion.pAdjusted)),
        Phrase(criterion.focus ? "focus" : ""),
      ])
    }
    let columns: [Document.Table.Column] = [
      .init("Criterion"), .init("Workshop"), .init("Effect"), .number("Adjusted p"), .init("", isSecondary: true),
    ]
    return [title, .table(.init(columns: columns, rows: rows))]
  }

  /// A line for each workshop, and for all together where that was asked for.
  static func sheet(_ overview: WorkshopOverview) -> Document.Table {
    let columns: [Document.Table.Column] =
      [.init("Workshop"), .init("Held")]
      + ["Cohort", "Comparison", "Effect", "Low", "High", "p"].map { .number($0) }
      + [.init("Headline"), .init("Verdict"), .number("Threats"), .init("Focus that moved"), .init("Undefined")]
    var rows = overview.workshops.map(row)
    if let effect = overview.pooled?.effect {
      let figures: [Phrase] = Array(EstimateSheet.cells(of: effect).dropLast())
      let names: [Phrase] = ["put together", "", "", ""]
      let rest: [Phrase] = ["", "random effects", "", "", "", Phrase(effect.undefined ?? "")]
      rows.append(.init(names + figures + rest))
    }
    return Document.Table(columns: columns, rows: rows)
  }

  private static func row(_ comparison: WorkshopComparison) -> Document.Table.Row {
    let score = comparison.score
    let effect: [Phrase] =
      score.decisive.map { Array(EstimateSheet.cells(of: $0.estimate).dropLast()) } ?? ["", "", ""]
    let moved = comparison.criteria.filter { $0.focus && $0.isMoved }.map(\.criterion).joined(separator: " ")
    let names: [Phrase] = [Phrase(comparison.workshop.id), Phrase(comparison.workshop.held.description)]
    let counts: [Phrase] = ["\(score.cohort.agents)", "\(score.comparison?.agents ?? 0)"]
    let rest: [Phrase] = [
      Phrase(score.decisive?.p.map(PValue.text) ?? ""), Phrase(score.headline?.rawValue ?? ""),
      Phrase(comparison.verdict.rawValue), "\(comparison.threats.count)", Phrase(moved),
      Phrase(score.decisive?.estimate.undefined ?? score.cohort.change.estimate.undefined ?? ""),
    ]
    return .init(names + counts + effect + rest)
  }
}
