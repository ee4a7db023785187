package import QualityModel

/// A CSV of calls, or of messages, read row by row.
package struct CallMetadata: Hashable, Sendable {
  /// What the rows of a file are.
  package enum Kind: Hashable, Sendable {
    /// A row is an interaction.
    case calls
    /// A row is one message; those of one conversation are an interaction.
    case messages
    /// A row is an evaluation, or one answer of it; no row is read.
    case evaluations
    /// A row is what a customer answered in a survey; no row is read.
    case surveys
  }

  /// One interaction, from one row or from the rows of its messages.
  package struct Row: Hashable, Sendable {
    /// The line of the file on which it begins, from 1.
    package var line: Int
    /// The id as the file writes it; its derived form is the interaction's id.
    package var sourceID: String
    /// The name of the recording's file, where a column has it.
    package var fileName: String?
    /// The agent's name as the file writes it.
    package var agentName: String?
    /// The agent's number in the other system, where the file has it beside the name.
    package var agentID: String?
    /// What was concluded and not stated, so that a statement from elsewhere wins.
    package var guessed: Set<ImportedDetails.Guess>
    /// The interaction, with what no column is known for under `metadata`.
    package var interaction: Interaction
    /// What was written, where the rows are messages.
    package var transcript: Transcript?

    package init(
      line: Int, sourceID: String, fileName: String? = nil, agentName: String? = nil, agentID: String? = nil,
      guessed: Set<ImportedDetails.Guess> = [], interaction: Interaction, transcript: Transcript? = nil
    ) {
      self.line = line
      self.sourceID = sourceID
      self.fileName = fileName
      self.agentName = agentName
      self.agentID = agentID
      self.guessed = guessed
      self.interaction = interaction
      self.transcript = transcript
    }
  }

  /// A row that was not taken; one finding is about all rows with the same reason.
  package struct LeftOut: Hashable, Sendable {
    /// The line on which it begins, from 1.
    package var line: Int
    /// The name of the rule that it breaks.
    package var rule: String
    /// Why it was not taken, without a full stop.
    package var reason: String
    package var help: String

    init(line: Int, rule: TranscriptRule, reason: String, help: String) {
      self.line = line
      self.rule = rule.name
      self.reason = reason
      self.help = help
    }
  }

  /// What the rows are.
  package var kind: Kind
  /// The interactions that could be read, in the file's order.
  package var rows: [Row]
  /// The rows that were not taken, in the file's order.
  package var leftOut: [LeftOut]
  /// Why no row of the file can be trusted; `nil` where rows were read.
  package var refusal: Finding?
  /// What could not be read and what was assumed, with places in the file; the refusal among them.
  package var findings: [Finding]

  /// Creates call metadata.
  package init(
    kind: Kind = .calls, rows: [Row] = [], leftOut: [LeftOut] = [], refusal: Finding? = nil, findings: [Finding] = []
  ) {
    self.kind = kind
    self.rows = rows
    self.leftOut = leftOut
    self.refusal = refusal
    self.findings = findings
  }
}
