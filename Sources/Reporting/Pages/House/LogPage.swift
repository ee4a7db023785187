package import Foundation
import Insights
import Notation
import QualityModel

/// What was changed in a workspace, when and by whom: `log`; also `log --json`.
package struct LogPage: Page, Encodable {
  /// The changes, in the order given.
  package var entries: [Entry]

  /// Creates the page of changes.
  package init(_ entries: [Entry]) { self.entries = entries }

  package var document: Document {
    guard !entries.isEmpty else { return Document([.paragraph("Nothing was changed yet.")]) }
    let rows = entries.map { entry in
      let undone: Phrase = entry.isUndone ? " \("(undone)", .warning)" : ""
      return Document.Table.Row([
        Phrase(entry.number.map(String.init) ?? ""), Phrase(UTC.minute(of: entry.when)), Phrase(entry.who ?? ""),
        Phrase(entry.sentence + (entry.reason.map { ": \($0)" } ?? "")) + undone,
      ])
    }
    return Document([
      .table(
        Document.Table(columns: [.number("No."), .init("When (UTC)"), .init("Who"), .init("What")], rows: rows))
    ])
  }

  /// One change.
  package struct Entry: Hashable, Sendable, Encodable {
    /// Its number in this user's journal, counting up; `nil` for what only the records show.
    package var number: Int?
    /// When it was made.
    package var when: Date
    /// Who made it; `nil` where it is not stated.
    package var who: String?
    /// What was changed, in one sentence.
    package var sentence: String
    /// Why; `nil` where it is not stated.
    package var reason: String?
    /// Whether it was undone.
    package var isUndone: Bool

    package init(
      number: Int?, when: Date, who: String?, sentence: String, reason: String? = nil, isUndone: Bool = false
    ) {
      self.number = number
      self.when = when
      self.who = who
      self.sentence = sentence
      self.reason = reason
      self.isUndone = isUndone
    }

    /// Writes what is not known as `null`.
    package func encode(to encoder: any Encoder) throws {
      try encoder.write([
        "number": number, "when": when, "who": who, "sentence": sentence, "reason": reason, "undone": isUndone,
      ])
    }
  }
}
