package import Insights
import Notation
import QualityModel

/// Evaluations in a table: `list`.
package struct EvaluationListPage: Page {
  package let document: Document

  /// Creates the page of a list.
  /// - Parameters:
  ///   - terms: the words by which evaluations were picked.
  ///   - isCut: whether more were asked for than a page holds.
  package init(_ list: EvaluationList, of terms: [String] = [], isCut: Bool = false) {
    let count = NumberText.shown(list.evaluations.count, of: list.total, "evaluation")
    let opening: [Document.Block] = [
      .heading("Evaluations", level: 1), .facts(Query.facts(of: terms) + [.init("Listed", Phrase(count))]),
    ]
    guard !list.evaluations.isEmpty else {
      let words = list.total == 0 ? "No evaluations." : "None of \(NumberText.count(list.total, "evaluation"))."
      document = Document([.paragraph(Phrase(words))], opening: opening)
      return
    }
    document = Document(
      [
        .table(Document.Table(columns: Self.columns, rows: list.evaluations.map(Self.row))),
        .paragraph(isCut ? "\(count). \("--csv", .code) and \("--json", .code) write all of them." : "\(count)."),
      ] + Self.note(on: list.evaluations), sheet: Self.sheet(of: list.evaluations), opening: opening)
  }

  /// How many days in the list are those of the submission.
  private static func note(on evaluations: [EvaluationList.Row]) -> [Document.Block] {
    let dated = evaluations.count { $0.startedAt == nil && $0.submittedAt != nil }
    guard dated > 0 else { return [] }
    return [.paragraph(Phrase(NumberText.countedBySubmission(dated, "on the day"), .dim))]
  }

  /// Returns evaluations as lines of CSV, the first ones under the columns' titles.
  package static func csv(_ evaluations: [EvaluationList.Row], titled: Bool) -> String {
    sheet(of: evaluations).csvLines(titled: titled)
  }

  /// The list for a spreadsheet: what failed an evaluation has a column of its own.
  private static func sheet(of evaluations: [EvaluationList.Row]) -> Document.Table {
    let rows = evaluations.map { evaluation in
      let cells = row(evaluation, status: Phrase(evaluation.status.rawValue)).cells
      return Document.Table.Row(cells + [Phrase(evaluation.failed.joined(separator: "; "))])
    }
    return Document.Table(columns: columns + [.init("Failed")], rows: rows)
  }

  private static let columns: [Document.Table.Column] = [
    .init("Evaluation"), .init("Agent"), .number("Score"), .init("Band"), .init("Status"),
    .init("Contact", isSecondary: true), .init("Rubric", isSecondary: true),
    .init("Interaction", isSecondary: true), .init("Evaluator", isSecondary: true),
  ]

  private static func row(_ evaluation: EvaluationList.Row) -> Document.Table.Row {
    row(evaluation, status: status(of: evaluation))
  }

  /// The status of an evaluation; `failed` replaces `submitted`, as nearly all are.
  private static func status(of row: EvaluationList.Row) -> Phrase {
    let status: Phrase = row.status == .submitted ? "submitted" : "\(row.status.rawValue, .warning)"
    guard !row.failed.isEmpty else { return status }
    return row.status == .submitted ? "\("failed", .bad)" : "\(status), \("failed", .bad)"
  }

  private static func row(_ row: EvaluationList.Row, status: Phrase) -> Document.Table.Row {
    let purpose = row.purpose == .monitoring ? "" : ", \(row.purpose.rawValue)"
    return .init([
      Phrase(row.id, .code), Phrase(row.agent),
      Phrase(row.percent.map { NumberText.score($0, edges: row.edges) } ?? "none"),
      Phrase(row.band ?? ""), "\(status)\(purpose)",
      Phrase(row.occurredAt.map(UTC.day) ?? ""), "\(row.rubric) \(row.version)", Phrase(row.interaction),
      Phrase(row.evaluator),
    ])
  }
}
