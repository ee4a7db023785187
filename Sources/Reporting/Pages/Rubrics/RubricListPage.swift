package import Insights
import QualityModel

/// The rubrics of a workspace: `rubric list`.
package struct RubricListPage: Page {
  package let document: Document

  /// Creates the page of a list of rubrics.
  package init(_ list: RubricList) {
    guard !list.rubrics.isEmpty else {
      document = Document([.paragraph("No rubrics. \("rubric new", .code) begins one.")])
      return
    }
    let rows = list.rubrics.map { rubric in
      Document.Table.Row([
        Phrase(rubric.id, .code), "\(rubric.version)", Phrase(rubric.title), "\(rubric.criteria)",
        "\(rubric.evaluations)",
        Phrase(rubric.channels.isEmpty ? "all" : rubric.channels.map(\.rawValue).joined(separator: ", ")),
      ])
    }
    document = Document([
      .table(
        Document.Table(
          columns: [
            .init("Rubric"), .number("Version"), .init("Title"), .number("Criteria"), .number("Evaluations"),
            .init("Channels", isSecondary: true),
          ], rows: rows))
    ])
  }
}
