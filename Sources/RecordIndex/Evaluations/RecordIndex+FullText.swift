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
      var found: [(number: Int, texts: [String])] = []
      for text in texts where !text.texts.isEmpty {
        find.bind(text.folder, at: 1)
        find.bind(text.name, at: 2)
        try find.visit { columns in
          found.append((columns.int(0), text.texts))
          return false
        }
      }
      // SQLite gathers words in memory for as long as the numbers rise; one that is lower than the one before it makes
      // it write out all that it has gathered.
      for text in found.sorted(by: { $0.number < $1.number }) { try update.put(text.texts, of: text.number) }
    }
  }

  /// Ends the filling of full text: it can be asked.
  package func completeText() throws { try writing { try $0.execute(sql: "UPDATE progress SET hasText = 1") } }
}
