import Statistics

/// Estimates as rows of a spreadsheet: every number in a cell of its own.
enum EstimateSheet {
  /// Returns named estimates with their targets.
  static func table(_ estimates: [(name: String, estimate: Estimate, target: Double)]) -> Document.Table {
    let columns: [Document.Table.Column] = [
      .init("Figure"), .number("Value"), .number("Low"), .number("High"), .number("n"), .number("Target"),
      .init("Undefined"),
    ]
    return Document.Table(
      columns: columns,
      rows: estimates.map { row in
        .init(
          [Phrase(row.name)] + cells(of: row.estimate, edges: [row.target])
            + [Phrase(NumberText.exact(row.target)), Phrase(row.estimate.undefined ?? "")])
      })
  }

  /// Returns value, bounds and n; what does not exist is empty.
  static func cells(of estimate: Estimate, edges: [Double] = []) -> [Phrase] {
    [estimate.value, estimate.low, estimate.high].map { Phrase($0.map { NumberText.score($0, edges: edges) } ?? "") }
      + ["\(estimate.n)"]
  }
}
