import Foundation
package import Insights
import Notation
import QualityModel

/// The studies of a workspace: `workshop list`.
package struct WorkshopListPage: Page {
  package let document: Document

  /// Creates the page of a list of studies.
  package init(_ list: WorkshopList) {
    guard !list.workshops.isEmpty else {
      document = Document([.paragraph("No workshops. \("workshop new", .code) declares one.")])
      return
    }
    let rows = list.workshops.map { workshop in
      Document.Table.Row([
        Phrase(workshop.id, .code), Phrase(workshop.held), Phrase(workshop.title), "\(workshop.cohort)",
        "\(workshop.comparison)", Self.declared(workshop), Phrase(workshop.state.rawValue), Phrase(workshop.rubric),
      ])
    }
    document = Document([
      .table(
        Document.Table(
          columns: [
            .init("Workshop"), .init("Held"), .init("Title", isSecondary: true), .number("Cohort"),
            .number("Comparison"), .init("Declared"), .init("State"), .init("Rubric", isSecondary: true),
          ], rows: rows))
    ])
  }

  private static func declared(_ workshop: WorkshopList.Row) -> Phrase {
    guard let declared = workshop.declared else { return "\("no", .warning)" }
    return workshop.changed ? "\("changed since", .warning)" : "\(Day(of: declared))"
  }
}
