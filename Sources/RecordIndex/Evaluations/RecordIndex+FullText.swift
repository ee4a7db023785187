import Foundation
import GRDB

/// Filling the full text, which takes as much room as the words themselves.
extension RecordIndex {
  /// Makes full text ready to be filled; every evaluation's texts then go through `putTexts`.
  ///
  /// From now on changes are entered too, so that what another process changes meanwhile is not lost; filling that
  /// broke off is taken up by filling again.
  package func beginText() throws {
    try writing { try $0.execute(sql: "\(Schema.text); UPDATE progress SET hasText = 2") }
  }

  /// Records texts of files that the index knows already; one it does not know is left out.
  package func putTexts(_ texts: [(folder: String, name: String, texts: [String])]) throws {
    try writing { database in
      let update = try Update(database)
      let find = try Statement(
        """
        SELECT number FROM evaluation
        WHERE folder = (SELECT number FROM folder WHERE path = ?) AND id = ? AND state <> 0
        """, in: database)
      for text in texts where !text.texts.isEmpty {
        find.bind(text.folder, at: 1)
        find.bind(text.name, at: 2)
        var number: Int?
        try find.visit { columns in
          number = columns.int(0)
          return false
        }
        if let number { try update.put(text.texts, of: number) }
      }
    }
  }

  /// Ends the filling of full text: it can be asked.
  package func completeText() throws { try writing { try $0.execute(sql: "UPDATE progress SET hasText = 1") } }
}
