extension Document.CornerPath {
  /// Returns where a figure is on the scales, 0…1; beyond their ends at the end.
  func share(of value: Double) -> Double { from < 100 ? max(0, min(1, (value - from) / (100 - from))) : 0 }

  /// What the picture shows: `Oct: score 84, customers 82; Nov: score 86, customers 83. The corner is score 91 and
  /// customers 85.`
  var words: String {
    let steps = steps.map { step in
      "\(step.label): \(across.title) \(NumberText.points(step.across, edges: [across.target])), "
        + "\(up.title) \(NumberText.points(step.up, edges: [up.target]))"
    }
    return steps.joined(separator: "; ")
      + ". The corner is \(across.title) \(NumberText.exact(across.target)) and \(up.title) \(NumberText.exact(up.target))."
  }
}

extension Document.Matrix.Cell {
  /// The figure with a mark where it differs.
  var marked: String { isFar ? "\(text) ◆" : text }
}

extension Document.Matrix {
  /// The same as a table.
  var table: Document.Table {
    Document.Table(
      columns: [.init("")] + columns.map { .number($0) },
      rows: rows.map { row in
        .init([Phrase(row.label)] + row.cells.map { Phrase($0.marked, $0.isFar ? .warning : nil) })
      })
  }
}

extension Document.Bars {
  /// What the whole width stands for.
  var scale: Double { max(1, bars.flatMap { [$0.value, $0.past] }.compactMap(\.self).max() ?? 1) }

  /// What the bars and the lines across them are.
  var legend: String {
    bars.contains { $0.past != nil } ? "\(title); the upright line is what is usual." : "\(title)."
  }
}
