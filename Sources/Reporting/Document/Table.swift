extension Document {
  /// Rows and columns.
  public struct Table: Hashable, Sendable {
    /// The columns.
    public var columns: [Column]
    /// The rows, from top to bottom.
    public var rows: [Row]

    /// Creates a table.
    public init(columns: [Column], rows: [Row]) {
      self.columns = columns
      self.rows = rows
    }

    /// A column with its title.
    public struct Column: Hashable, Sendable {
      /// The side that its cells lean on.
      public enum Alignment: Hashable, Sendable {
        /// Words.
        case left
        /// Numbers.
        case right
      }

      /// The title over it.
      public var title: String
      /// The side that its cells lean on.
      public var alignment: Alignment

      /// Creates a column.
      public init(_ title: String, _ alignment: Alignment = .left) {
        self.title = title
        self.alignment = alignment
      }

      /// Creates a column of numbers.
      public static func number(_ title: String) -> Column { Column(title, .right) }
    }

    /// A row, with what is to be said about it.
    public struct Row: Hashable, Sendable {
      /// The cells, one for each column; missing ones are empty.
      public var cells: [Phrase]
      /// Notes under the row, one a line.
      public var details: [Phrase]

      /// Creates a row.
      public init(_ cells: [Phrase], details: [Phrase] = []) {
        self.cells = cells
        self.details = details
      }
    }
  }
}

extension Document.Table {
  /// Whether any row has notes.
  var hasDetails: Bool { rows.contains { !$0.details.isEmpty } }

  /// The cell of a row in a column; empty where the row is short.
  func cell(_ row: Row, _ column: Int) -> Phrase { row.cells.indices.contains(column) ? row.cells[column] : "" }
}
