public import Insights
import QualityModel

/// Evaluations in a table: `list`.
public struct EvaluationListPage: Page {
  /// The page.
  public let document: Document

  /// Creates the page of a list.
  /// - Parameter terms: the words by which evaluations were picked.
  public init(_ list: EvaluationList, of terms: [String] = []) {
    let count = Figure.shown(list.evaluations.count, of: list.total, "evaluation")
    let opening: [Document.Block] = [
      .heading("Evaluations", level: 1), .facts(TrendPage.asked(terms) + [.init("Listed", Phrase(count))]),
    ]
    guard !list.evaluations.isEmpty else {
      let words = list.total == 0 ? "No evaluations." : "None of \(Figure.count(list.total, "evaluation"))."
      document = Document([.paragraph(Phrase(words))], opening: opening)
      return
    }
    document = Document(
      [
        .table(Document.Table(columns: Self.columns, rows: list.evaluations.map(Self.row))),
        .paragraph("\(count)."),
      ] + Self.note(on: list.evaluations), opening: opening)
  }

  /// How many days in the list are those of the submission.
  private static func note(on evaluations: [EvaluationList.Row]) -> [Document.Block] {
    let dated = evaluations.count { $0.startedAt == nil && $0.submittedAt != nil }
    guard dated > 0 else { return [] }
    let count = Figure.count(dated, "evaluation stands", plural: "evaluations stand")
    return [.paragraph("\("\(count) under the day of submission: nobody knows when the contact was.", .dim)")]
  }

  /// Returns evaluations as lines of CSV, the first ones under the columns' titles.
  public static func csv(_ evaluations: [EvaluationList.Row], titled: Bool) -> String {
    Document.Table(columns: columns, rows: evaluations.map(row)).csvLines(titled: titled)
  }

  private static let columns: [Document.Table.Column] = [
    .init("Evaluation"), .init("Agent"), .number("Score"), .init("Band"), .init("Status"),
    .init("Contact", isSecondary: true), .init("Rubric", isSecondary: true),
    .init("Interaction", isSecondary: true), .init("Evaluator", isSecondary: true),
  ]

  private static func row(_ row: EvaluationList.Row) -> Document.Table.Row {
    let purpose = row.purpose == .monitoring ? "" : ", \(row.purpose.rawValue)"
    let role: Phrase.Role? = row.status == .submitted ? nil : .warning
    return .init([
      Phrase(row.id, .code), Phrase(row.agent),
      Phrase(row.percent.map { Figure.score($0, edges: row.edges) } ?? "none"),
      Phrase(row.band ?? ""), "\(row.status.rawValue, role)\(purpose)",
      Phrase(row.occurredAt.map(UTC.day) ?? ""), "\(row.rubric) \(row.version)", Phrase(row.interaction),
      Phrase(row.evaluator),
    ])
  }
}
