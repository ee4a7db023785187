public import QualityModel

/// A CSV of call metadata, read row by row.
public struct CallMetadata: Hashable, Sendable {
  /// One row that became an interaction.
  public struct Row: Hashable, Sendable {
    /// The line of the file on which the row begins, from 1.
    public var line: Int
    /// The id as the file writes it; its derived form is the interaction's id.
    public var sourceID: String
    /// The interaction, with what no column is known for under `metadata`.
    public var interaction: Interaction

    /// Creates a row.
    public init(line: Int, sourceID: String, interaction: Interaction) {
      self.line = line
      self.sourceID = sourceID
      self.interaction = interaction
    }
  }

  /// The rows that could be read, in the file's order.
  public var rows: [Row]
  /// What could not be read, with places in the file.
  public var findings: [Finding]

  /// The names of the rules about `--map`; where one of them found something, no row can be trusted.
  public static let rulesOfMapping: Set<String> = [
    TranscriptRules.unknownField.name, TranscriptRules.unknownColumn.name, TranscriptRules.noIDColumn.name,
  ]

  /// Creates call metadata.
  public init(rows: [Row] = [], findings: [Finding] = []) {
    self.rows = rows
    self.findings = findings
  }
}
