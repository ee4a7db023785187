import Notation
import QualityModel

extension TableFacts {
  /// The findings about columns that are not fields: whether they are kept.
  func unusedFindings(unkept: Set<Int>) -> [Finding] {
    let unused = columns.unused
    return [
      unusedFinding(unused.filter { !unkept.contains($0) }, "kept under `metadata`"),
      unusedFinding(
        unused.filter(unkept.contains), "not kept, since the messages of one conversation have several values there"),
    ].compactMap(\.self)
  }

  private func unusedFinding(_ indices: [Int], _ what: String) -> Finding? {
    let titles = indices.map { "`\(table.titles[$0].text)`" }
    guard !titles.isEmpty else { return nil }
    return Finding(
      rule: TranscriptRules.unusedColumn.name, severity: .warning,
      "no field was found for \(titles.listed(upTo: 12)); \(what)",
      help: "`--map field=Column` makes a column a field; `import --help` lists the fields", place: table.headPlace)
  }

  /// Names the columns that are kept under another key than their title.
  var renamedFinding: [Finding] {
    let renamed = others.filter { keys[$0] != table.titles[$0].text && columns.isFilled($0) }
    guard !renamed.isEmpty else { return [] }
    let pairs = renamed.map { "`\(table.titles[$0].text)` as `\(keys[$0])`" }.joined(separator: ", ")
    let names = renamed.count == 1 ? "the column's name" : "the columns' names"
    return [
      Finding(
        rule: TranscriptRules.unusedColumn.name, severity: .warning,
        "kept under `metadata`: \(pairs), since records use \(names) for other things",
        help: "no action is needed, unless the column is a field: then say so with `--map field=Column`",
        place: table.headPlace)
    ]
  }

  /// Everything that was said while reading: columns and values first, then the rows that were left out and what was
  /// assumed.
  var allFindings: [Finding] { findings + rowFindings + assumptions }

  /// One finding about all rows that break one rule, with the first three reasons.
  private var rowFindings: [Finding] {
    var groups: [[CallMetadata.LeftOut]] = []
    for row in leftOut.sorted(by: { $0.line < $1.line }) {
      if let index = groups.firstIndex(where: { $0[0].rule == row.rule }) {
        groups[index].append(row)
      } else {
        groups.append([row])
      }
    }
    return groups.map { rows in
      Finding(
        rule: rows[0].rule, severity: Self.severity(of: rows[0].rule),
        rows.count == 1 ? "\(rows[0].reason); it was left out" : Self.message(about: rows),
        help: rows[0].help, place: table.source.place(line: rows[0].line), lines: rows.map(\.line))
    }
  }

  /// A row of totals, a heading or a foot line is not an interaction that could be missing.
  private static func severity(of rule: String) -> Finding.Severity {
    rule == TranscriptRules.summaryRow.name ? .warning : .error
  }

  private static func message(about rows: [CallMetadata.LeftOut]) -> Finding.Message {
    if rows.allSatisfy({ $0.reason == rows[0].reason }) {
      let lines = rows.prefix(3).map { "\($0.line)" }.joined(separator: ", ")
      return "\(rows[0].reason); \(rows.count) rows were left out (lines \(lines)\(rows.count > 3 ? ", …" : ""))"
    }
    let reasons = rows.prefix(3).map { "\($0.reason) (line \($0.line))" }.joined(separator: ", ")
    return "\(rows.count) rows were left out: \(reasons)\(rows.count > 3 ? ", …" : "")"
  }

  private var assumptions: [Finding] {
    assumed.isEmpty ? [] : [.assumed(assumed, table.headPlace)]
  }
}
