package import Insights
import Notation
import QualityModel

/// What a search found, each place in its context: `search`.
package struct SearchPage: Page {
  package let document: Document

  private static let mostPlaces = 3

  /// Creates the page of an answer.
  /// - Parameter words: what was searched for, and the terms that had to hold.
  package init(_ answer: SearchAnswer, of words: [String] = []) {
    let count = NumberText.shown(answer.matches.count, of: answer.total, "evaluation")
    let asked = words.isEmpty ? [] : [Document.Fact("Searched", Phrase(Query.line(words), .code))]
    let opening: [Document.Block] = [
      .heading("Search", level: 1), .facts(asked + [.init("Found", Phrase(count))]),
    ]
    let blocks: [Document.Block] =
      answer.matches.isEmpty
      ? [.paragraph("Nothing was found.")] : answer.matches.flatMap(Self.blocks) + [.paragraph("\(count).")]
    document = Document(blocks, sheet: Self.sheet(of: answer.matches), opening: opening)
  }

  private static func blocks(of match: SearchAnswer.Match) -> [Document.Block] {
    let row = match.evaluation
    let day = row.occurredAt.map { ", \(UTC.day(of: $0))" } ?? ""
    let title: Phrase = "\(row.id, .code)  \(row.agent), \(NumberText.score(row.percent, edges: row.edges))\(day)"
    let more = match.hits.count - mostPlaces
    let places = match.hits.prefix(mostPlaces).map(line)
    return [.paragraph(title), .list(places + (more > 0 ? ["and \(NumberText.count(more, "more place"))"] : []))]
  }

  private static func line(of hit: SearchHit) -> Phrase {
    switch hit.place {
    case nil: "The file was changed, and does not hold it any more; \("--fresh", .code) looks again"
    case .summary: "Summary: \(excerpt(hit.excerpt))"
    case .note: "Note on \(hit.criterion ?? ""): \(excerpt(hit.excerpt))"
    case .quote: "Quote on \(hit.criterion ?? "")\(moment(of: hit)): \(excerpt(hit.excerpt))"
    }
  }

  private static func moment(of hit: SearchHit) -> String {
    if let at = hit.at { return " at \(ClockTime.text(at))" }
    return hit.line.map { " in line \($0)" } ?? ""
  }

  /// The words found are between marks, since colour alone would say nothing to some.
  private static func excerpt(_ excerpt: SearchExcerpt) -> Phrase {
    Phrase(excerpt.pieces.map { $0.isHit ? .init("«\($0.text)»", .emphasis) : .init($0.text) })
  }

  private static func sheet(of matches: [SearchAnswer.Match]) -> Document.Table {
    let hits = matches.flatMap { match in match.hits.map { (hit: $0, edges: match.evaluation.edges) } }
    let rows = hits.map { hit, edges -> Document.Table.Row in
      .init([
        Phrase(hit.evaluation.id, .code), Phrase(hit.evaluation.agent),
        Phrase(hit.evaluation.percent.map { NumberText.score($0, edges: edges) } ?? ""),
        Phrase(hit.evaluation.occurredAt.map(UTC.day) ?? ""),
        Phrase(hit.evaluation.submittedAt.map(UTC.second) ?? ""), Phrase(hit.place?.rawValue ?? ""),
        Phrase(hit.criterion ?? ""), Phrase(hit.at.map { NumberText.short($0) } ?? ""),
        Phrase(hit.line.map(String.init) ?? ""),
        Phrase(hit.excerpt.text),
      ])
    }
    return Document.Table(
      columns: [
        .init("Evaluation"), .init("Agent"), .number("Score"), .init("Contact"), .init("Submitted"), .init("Where"),
        .init("Criterion"), .number("At"), .number("Line"), .init("Excerpt"),
      ], rows: rows)
  }
}
