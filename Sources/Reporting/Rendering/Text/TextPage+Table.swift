import TerminalKit

extension TextPage {
  private static let gap = 2
  private static let longestWord = 32

  /// The table in columns, or where they do not fit row by row as labels with values.
  func text(of table: Document.Table) -> String {
    guard !table.rows.isEmpty else { return "" }
    var narrowed = table.withoutEmptyColumns
    while naturalWidth(of: narrowed) > width, let next = narrowed.withoutLastSecondaryColumn { narrowed = next }
    return inColumns(narrowed) ?? stacked(table)
  }

  private func inColumns(_ table: Document.Table) -> String? {
    let rows = cells(of: table)
    let titles = table.columns.map { $0.title.safeForTerminal }
    guard let widths = widths(of: table, titles, rows) else { return nil }
    var lines = self.lines(titles.map { styled($0, .emphasis) }, widths, table.columns)
    lines.append(line(widths.map { styled(String(repeating: "─", count: $0), .dim) }, widths, table.columns))
    for (cells, row) in zip(rows, table.rows) {
      lines += self.lines(cells, widths, table.columns)
      lines += row.details.map { string($0).wrapped(to: width, indent: 4) }
    }
    return lines.joined(separator: "\n")
  }

  private func cells(of table: Document.Table) -> [[String]] {
    table.rows.map { row in table.columns.indices.map { string(table.cell(row, $0)) } }
  }

  private func naturalWidth(of table: Document.Table) -> Int {
    let widths = table.columns.indices.map { index in
      ([table.columns[index].title.safeForTerminal] + table.rows.map { string(table.cell($0, index)) })
        .map(\.displayWidth).max() ?? 0
    }
    return widths.reduce(0, +) + Self.gap * (table.columns.count - 1)
  }

  /// The columns' widths: as wide as they like, else words folded; `nil` where that is not enough.
  private func widths(of table: Document.Table, _ titles: [String], _ rows: [[String]]) -> [Int]? {
    var widths: [Int] = []
    var least: [Int] = []
    for (index, column) in table.columns.enumerated() {
      widths.append(max(1, ([titles[index]] + rows.map { $0[index] }).map(\.displayWidth).max() ?? 1))
      let phrases = [Phrase(column.title)] + table.rows.map { table.cell($0, index) }
      least.append(column.alignment == .right ? widths[index] : max(1, phrases.map(leastWidth).max() ?? 1))
    }
    let room = width - Self.gap * (table.columns.count - 1)
    guard least.reduce(0, +) <= room else { return nil }
    while widths.reduce(0, +) > room {
      let foldable = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = foldable.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  /// The width of the longest word; one that is never typed may be cut, an id is there to be copied.
  private func leastWidth(of phrase: Phrase) -> Int {
    let words = phrase.pieces.flatMap { piece in
      piece.text.safeForTerminal.split(separator: " ")
        .map { min(String($0).displayWidth, piece.role == .code ? Int.max : Self.longestWord) }
    }
    return words.max() ?? 0
  }

  private func lines(_ cells: [String], _ widths: [Int], _ columns: [Document.Table.Column]) -> [String] {
    let folded = zip(cells, widths).map { cell, width in
      cell.wrapped(to: width).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    return (0..<(folded.map(\.count).max() ?? 0)).map { index in
      line(folded.map { index < $0.count ? $0[index] : "" }, widths, columns)
    }
  }

  private func line(_ cells: [String], _ widths: [Int], _ columns: [Document.Table.Column]) -> String {
    let padded = columns.indices.map { index in
      cells[index].padded(to: widths[index], align: columns[index].alignment == .right ? .right : .left)
    }
    let text = padded.joined(separator: String(repeating: " ", count: Self.gap))
    return text.trimmingSpaceAtEnd
  }

  private func stacked(_ table: Document.Table) -> String {
    let titles = table.columns.map { $0.title.safeForTerminal }
    return zip(cells(of: table), table.rows).map { cells, row in
      var lines: [String] = []
      for (title, cell) in zip(titles, cells) where !cell.isEmpty {
        let label = title.isEmpty ? "" : styled("\(title):", .dim) + " "
        lines.append((label + cell).wrapped(to: width, indent: lines.isEmpty ? 0 : 2))
      }
      lines += row.details.map { string($0).wrapped(to: width, indent: 4) }
      return lines.joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }
}
