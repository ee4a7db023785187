public import QualityModel

/// Findings for programs: `check --json`.
public struct FindingList: Hashable, Sendable, Encodable {
  private enum CodingKeys: String, CodingKey { case findings }

  /// The findings, in the order given.
  public var findings: [Finding]

  /// Creates the list.
  public init(_ findings: [Finding]) { self.findings = findings }

  /// Writes every finding with the same keys; what a finding does not have is `null`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rows, forKey: .findings)
  }

  /// The findings as they are written, for an answer that holds some of them among other things.
  public var rows: [Row] { findings.map(Row.init) }

  /// One finding for programs.
  public struct Row: Encodable, Sendable {
    private enum CodingKeys: String, CodingKey { case rule, severity, file, line, column, message, help, path }

    var finding: Finding

    /// Writes every key, whatever the finding has.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(finding.rule, forKey: .rule)
      try container.encode(finding.severity, forKey: .severity)
      try container.encode(finding.place?.file, forKey: .file)
      try container.encode(finding.place?.line, forKey: .line)
      try container.encode(finding.place?.column, forKey: .column)
      try container.encode(finding.message.text, forKey: .message)
      try container.encode(finding.help, forKey: .help)
      try container.encode(finding.path.description, forKey: .path)
    }
  }
}
