package import Insights
import QualityModel

/// What became of every file and row, for programs: `import --json`.
package struct ImportListing: Encodable, Sendable {
  /// The report.
  package var report: ImportReport

  /// Creates the listing of a report.
  package init(_ report: ImportReport) { self.report = report }

  /// Writes an array with an object for each file and row.
  package func encode(to encoder: any Encoder) throws {
    let rows = Self.rows(of: report)
    var container = encoder.unkeyedContainer()
    for row in rows { try container.encode(row) }
  }

  /// Each finding goes with the row it is about, else with the first one of its file.
  private static func rows(of report: ImportReport) -> [Row] {
    var rows = report.outcomes.map { Row(outcome: $0) }
    var indices: [String: Int] = [:]
    for (index, outcome) in report.outcomes.enumerated().reversed() {
      indices[outcome.source] = index
      indices[outcome.file] = index
    }
    for finding in report.findings where !rows.isEmpty {
      let file = finding.place?.file ?? ""
      let own = finding.place?.line.flatMap { indices["\(file):\($0)"] } ?? indices[file] ?? 0
      rows[own].findings.append(finding)
    }
    return rows
  }

  private struct Row: Encodable {
    private enum CodingKeys: String, CodingKey {
      case source, takenAs = "as", id, name, target, action, remarks, differences, findings
    }

    var outcome: ImportReport.Outcome
    var findings: [Finding] = []

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(outcome.source, forKey: .source)
      try container.encodeIfPresent(outcome.takenAs, forKey: .takenAs)
      try container.encodeIfPresent(outcome.id, forKey: .id)
      try container.encodeIfPresent(outcome.name, forKey: .name)
      try container.encodeIfPresent(outcome.target, forKey: .target)
      try container.encode(outcome.action, forKey: .action)
      try container.encode(outcome.remarks, forKey: .remarks)
      if !outcome.differences.isEmpty { try container.encode(outcome.differences, forKey: .differences) }
      try container.encode(FindingList(findings).rows, forKey: .findings)
    }
  }
}
