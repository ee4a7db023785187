import Notation
package import QualityModel

/// Findings for programs: `check --json`.
package struct FindingList: Hashable, Sendable, Encodable {
  /// The findings, in the order given.
  package var findings: [Finding]

  package init(_ findings: [Finding]) { self.findings = findings }

  /// Writes every finding with the same keys; what a finding does not have is `null`.
  package func encode(to encoder: any Encoder) throws {
    try encoder.write([
      "findings": rows
    ])
  }

  /// The findings as they are written, for an answer that holds some of them among other things.
  package var rows: [Row] { findings.map(Row.init) }

  /// One finding for programs.
  package struct Row: Encodable, Sendable {
    var finding: Finding

    /// Writes every key, whatever the finding has, and all lines where it is about several.
    package func encode(to encoder: any Encoder) throws {
      try encoder.write([
        "rule": finding.rule, "severity": finding.severity, "file": finding.place?.file, "line": finding.place?.line,
        "column": finding.place?.column, "message": finding.message.text, "help": finding.help,
        "path": finding.path.description,
      ])
      if !finding.lines.isEmpty { try encoder.write(["lines": finding.lines]) }
    }
  }
}
