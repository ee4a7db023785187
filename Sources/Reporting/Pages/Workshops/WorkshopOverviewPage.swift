package import Insights
import Notation
import QualityModel
import Statistics

/// What became of the score in every workshop, side by side: `compare --all`.
package struct WorkshopOverviewPage: Page {
  package let document: Document

  /// Creates the page of an overview.
  package init(_ overview: WorkshopOverview) {
    let title = Document.Block.heading("Workshops side by side", level: 1)
    guard !overview.workshops.isEmpty else {
      document = Document([title, .paragraph("No workshop is on file yet.")], sheet: Self.sheet(overview))
      return
    }
    document = Document(
      [title] + Self.pooled(overview) + Self.picture(overview) + [
        .table(Self.table(overview)), .paragraph(Self.explanation),
      ]
        + Self.moved(overview),
      sheet: Self.sheet(overview))
  }

  private static func picture(_ overview: WorkshopOverview) -> [Document.Block] {
    var lines = overview.workshops.map { comparison in
      guard let decisive = comparison.score.decisive?.estimate, decisive.value != nil else {
        return Document.Plot.Line(label: comparison.workshop.id, value: nil, words: comparison.verdict.rawValue)
      }
      return .init(
        label: comparison.workshop.id, value: decisive.value, interval: decisive.interval,
        words: NumberText.difference(decisive))
    }
    guard lines.contains(where: { $0.value != nil }) else { return [] }
    if let effect = overview.pooled?.effect, effect.value != nil {
      lines.append(
        .init(
          label: "Put together", value: effect.value, interval: effect.interval, words: NumberText.difference(effect)))
    }
    return [
      .heading("Effect on the score, in points with the 95 % interval"),
      .plot(.init(ofDifferences: lines)),
    ]
  }

  private static func table(_ overview: WorkshopOverview) -> Document.Table {
    let columns: [Document.Table.Column] = [
      .init("Workshop"), .init("Held", .right, isSecondary: true), .init("n", .right, isSecondary: true),
      .init("Effect"),
      .init("Against", isSecondary: true), .init("Verdict"), .number("Seen from"), .number("Threats"),
      .init("Focus that moved", isSecondary: true),
    ]
    let rows = overview.workshops.map { comparison in
      let effect = comparison.score.decisive.map { NumberText.difference($0.estimate) }
      return Document.Table.Row([
        Phrase(comparison.workshop.id), Phrase(comparison.workshop.held.description), Phrase(comparison.score.counts),
        Phrase(effect ?? "withheld"), Phrase(against(comparison)), comparison.verdict.phrase,
        Phrase(comparison.score.seenFrom), "\(comparison.threats.count)", focus(comparison),
      ])
    }
    return Document.Table(columns: columns, rows: rows)
  }

  private static func against(_ comparison: WorkshopComparison) -> String {
    switch comparison.score.headline {
    case .ancova: "peers"
    case .paired: "itself before"
    case nil: ""
    }
  }

  private static func focus(_ comparison: WorkshopComparison) -> Phrase {
    let focus = comparison.criteria.filter(\.focus)
    guard !focus.isEmpty else { return "" }
    let moved = focus.filter(\.isMoved).map { "\($0.title) \(NumberText.change($0.measure.shown.estimate.value ?? 0))" }
    return Phrase(moved.isEmpty ? "none of \(focus.count)" : moved.joined(separator: ", "))
  }

  private static let explanation: Phrase = """
    \("n counts agents of the cohort and its comparison group. Where the interval holds 0, Seen from is the smallest", .dim) \
    \("true change, in points, that so many agents would show 80 times in 100. A workshop without a comparison group", .dim) \
    \("is compared with itself before, which cannot distinguish it from anything else that changed.", .dim) \
    \("compare WORKSHOP", .code) \("reports what else could explain its effect.", .dim)
    """
}

extension ComparisonFigures.Criterion {
  /// Whether it changed by more than chance, with so many criteria looked at.
  var isMoved: Bool { (pAdjusted ?? 1) < 0.05 && measure.shown.direction != 0 }
}
