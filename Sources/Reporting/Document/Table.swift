extension Document {
  /// Rows and columns.
  package struct Table: Hashable, Sendable {
    /// The columns.
    package var columns: [Column]
    /// The rows, from top to bottom.
    package var rows: [Row]

    package init(columns: [Column], rows: [Row]) {
      self.columns = columns
      self.rows = rows
    }

    /// A column with its title.
    package struct Column: Hashable, Sendable {
      /// The side that its cells lean on.
      package enum Alignment: Hashable, Sendable {
        /// Words.
        case left
        /// Numbers.
        case right
      }

      /// The title over it.
      package var title: String
      /// The side that its cells lean on.
      package var alignment: Alignment
      /// Whether it may be left out where a screen is too narrow for all columns.
      package var isSecondary: Bool

      package init(_ title: String, _ alignment: Alignment = .left, isSecondary: Bool = false) {
        self.title = title
        self.alignment = alignment
        self.isSecondary = isSecondary
      }

      /// Creates a column of numbers.
      package static func number(_ title: String) -> Column { Column(title, .right) }
    }

    /// A row, with what is to be said about it.
    package struct Row: Hashable, Sendable {
      /// The cells, one for each column; missing ones are empty.
      package var cells: [Phrase]
      /// Notes under the row, one a line.
      package var details: [Phrase]

      package init(_ cells: [Phrase], details: [Phrase] = []) {
        self.cells = cells
        self.details = details
      }
    }
  }
}

extension Document.Table {
  /// Whether any row has notes.
  var hasDetails: Bool { rows.contains { !$0.details.isEmpty } }

  /// The table without the columns in which no row says anything.
  var withoutEmptyColumns: Document.Table {
    let kept = columns.indices.filter { index in rows.contains { !cell($0, index).isEmpty } }
    let narrowed = rows.map { row in Row(kept.map { cell(row, $0) }, details: row.details) }
    return Document.Table(columns: kept.map { columns[$0] }, rows: narrowed)
  }

  /// The table without its last secondary column; `nil` where it has none.
  var withoutLastSecondaryColumn: Document.Table? {
    guard let index = columns.lastIndex(where: \.isSecondary) else { return nil }
    var table = self
    table.columns.remove(at: index)
    for row in table.rows.indices where index < table.rows[row].cells.count { table.rows[row].cells.remove(at: index) }
    return table
  }

  /// The cell of a row in a column; empty where the row is short.
  func cell(_ row: Row, _ column: Int) -> Phrase { row.cells.indices.contains(column) ? row.cells[column] : "" }
}
