package import Foundation
import TerminalKit

/// The text of an answer in one of its forms; it may come in pieces, since there can be more of it than fits in memory.
package struct AnswerText {
  private let pieces: ((String) throws -> Void) throws -> Void

  /// Creates a text that is there already.
  package init(_ text: String) { pieces = { try $0(text) } }

  /// Creates a text that comes in pieces, whenever it is written.
  package init(pieces: @escaping ((String) throws -> Void) throws -> Void) { self.pieces = pieces }

  /// Returns a value as JSON.
  package static func json(of value: some Encodable) -> AnswerText { AnswerText(JSONAnswer.text(of: value)) }

  /// Returns the text of a record's JSON file as it is, safe for a terminal.
  package static func json(ofRecord bytes: Data) -> AnswerText {
    AnswerText(JSONAnswer.harmless(String(decoding: bytes, as: UTF8.self)))
  }

  /// Returns ids, a line each.
  package static func lines(_ ids: [String]) -> AnswerText {
    AnswerText(ids.map { $0.safeForTerminal + "\n" }.joined())
  }

  /// Hands over the text piece by piece.
  package func forEach(_ take: (String) throws -> Void) throws { try pieces(take) }
}
