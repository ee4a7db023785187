import QualityModel

extension TableFacts {
  mutating func unused() {
    let titles = columns.unused.map { "`\(table.titles[$0].text)`" }
    guard !titles.isEmpty else { return }
    let shown = titles.prefix(12).joined(separator: ", ") + (titles.count > 12 ? " and \(titles.count - 12) more" : "")
    findings.append(
      Finding(
        rule: TranscriptRules.unusedColumn.name, severity: .warning,
        "no field was found for \(shown); kept under `metadata`",
        help: "`--map field=Column` makes a column a field; `import --help` lists the fields", place: table.headPlace))
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
        help: rows[0].help, place: table.source.place(line: rows[0].line))
    }
  }

  /// A row of totals is not an interaction that could be missing.
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
    guard !assumed.isEmpty else { return [] }
    return [
      Finding(
        rule: TranscriptRules.assumed.name, severity: .warning,
        "assumed: \(assumed.map(\.what).joined(separator: "; "))",
        help: "to override: \(assumed.map(\.otherwise).joined(separator: "; "))", place: table.headPlace)
    ]
  }
}
