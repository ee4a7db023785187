import Notation
import QualityModel
import TerminalKit

/// Tables, as narrow as their words allow.
extension HTML {
  /// A longer word may be folded in a cell; shorter ones are easier to read whole.
  private static let longestWhole = 20

  static func text(of table: Document.Table) -> String {
    guard !table.rows.isEmpty else { return "" }
    let header = table.columns.map { cell("th", escaped($0.title), $0) }.joined()
    let rows = table.rows.flatMap { row in
      let cells = zip(table.columns.indices, table.columns).map { index, column in
        let phrase = table.cell(row, index)
        return cell("td", inline(phrase, foldable), column, isDay: Day(phrase.plain) != nil)
      }
      return [element("tr", cells.joined())]
        + row.details.map { "<tr class=\"details\"><td colspan=\"\(table.columns.count)\">\(inline($0))</td></tr>" }
    }
    let table = element("table", [element("thead", element("tr", header)), element("tbody", rows)])
    // What is too wide for a phone moves inside its frame, by the keyboard too.
    return "<div class=\"wide\" tabindex=\"0\">\n\(table)\n</div>"
  }

  private static func cell(
    _ name: String, _ content: String, _ column: Document.Table.Column, isDay: Bool = false
  ) -> String {
    let kind = column.alignment == .right ? "number" : isDay ? "day" : nil
    return "<\(name)\(kind.map { " class=\"\($0)\"" } ?? "")>\(content)</\(name)>"
  }

  /// The text with places where a browser may fold its long words: ids have no spaces, and would push a table off the
  /// paper.
  private static func foldable(_ text: String) -> String {
    text.safeForTerminal.split(separator: " ", omittingEmptySubsequences: false).map { word in
      guard word.count > longestWhole else { return entities(String(word)) }
      return pieces(of: word).map(entities).joined(separator: "<wbr>")
    }
    .joined(separator: " ")
  }

  /// A word, cut behind its marks and wherever there is none for long.
  private static func pieces(of word: Substring) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in word {
      let isBehindAMark = piece.last.map { "_-./:@".contains($0) } ?? false
      if isBehindAMark && (character.isLetter || character.isNumber) || piece.count >= longestWhole {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
