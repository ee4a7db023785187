import Foundation
import QualityModel

/// Where a table's titles are, and what separates its fields.
struct TableHead {
  /// The index of the line of titles.
  private(set) var line = 0
  /// The index of the first line that is not an instruction to a spreadsheet program.
  private(set) var first = 0
  private(set) var delimiter: Character = ","

  private static let delimiters: [Character] = [",", ";", "\t", "|"]
  /// A report's head is shorter than this.
  private static let searched = 25

  /// Looks for the first line that names an interaction's id and something else; without one the first line counts.
  init(_ source: SourceText, options: ReadingOptions) {
    let stated = Self.stated(in: source.lines.first ?? "")
    first = stated == nil ? 0 : 1
    line = first
    let mapped = Set(options.columns.flatMap { $0.titles + [$0.whole] }.map(ColumnTitle.key))
    let ids = Set(options.columns.filter { $0.field == .id }.flatMap { $0.titles + [$0.whole] }.map(ColumnTitle.key))
    for (index, text) in source.lines.enumerated().dropFirst(first).prefix(Self.searched) where text.utf8.count < 20_000
    {
      let found = (stated.map { [$0] } ?? Self.delimiters).filter { mark in
        let titles = Self.fields(of: text, separatedBy: mark).map { ColumnTitle($0) }
        let known = titles.filter { mapped.contains(ColumnTitle.key($0.text)) || $0.isKnown }
        let hasID = titles.contains {
          ids.contains(ColumnTitle.key($0.text)) || $0.rank(for: .id) != nil || $0.rank(for: .file) != nil
        }
        return hasID && (known.count > 1 || index == first)
      }
      guard let mark = found.max(by: { Self.count($0, in: text) < Self.count($1, in: text) }) else { continue }
      (line, delimiter) = (index, mark)
      return
    }
    let text = source.lines.dropFirst(first).first ?? ""
    delimiter = stated ?? Self.delimiters.max { Self.count($0, in: text) < Self.count($1, in: text) } ?? ","
    if Self.count(delimiter, in: text) == 0 { delimiter = stated ?? "," }
  }

  private static func count(_ mark: Character, in text: String) -> Int { text.count { $0 == mark } }

  /// `sep=;`, the line by which a file states its separator to Excel.
  private static func stated(in line: String) -> Character? {
    let bare = line.onOneLine.replacingOccurrences(of: "\"", with: "")
    guard bare.lowercased().hasPrefix("sep="), bare.count <= 5 else { return nil }
    return line.lowercased().hasPrefix("sep=\t") ? "\t" : bare.count == 5 ? bare.last : nil
  }

  static func fields(of line: String, separatedBy mark: Character) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == mark, !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields.map(\.onOneLine)
  }
}
