package import QualityModel

/// What became of everything that was named to `import`, file by file and row by row.
package struct ImportReport: Hashable, Sendable {
  /// File by file, and row by row of a table.
  package var outcomes: [Outcome]
  /// What could not be read or taken, with places.
  package var findings: [Finding]
  /// What was assumed, and what is worth knowing once.
  package var remarks: [String]

  package init(outcomes: [Outcome] = [], findings: [Finding] = [], remarks: [String] = []) {
    self.outcomes = outcomes
    self.findings = findings
    self.remarks = remarks
  }

  /// What became of one file, or of one row.
  package struct Outcome: Hashable, Sendable {
    /// What was done.
    package enum Action: String, Hashable, Sendable, CaseIterable, Encodable {
      /// A new interaction, or a medium that it did not have.
      case added
      /// A known interaction got facts that it did not have.
      case completed
      /// A known interaction got other facts, as `--update` says.
      case updated
      /// It says something else than is known, and was not taken.
      case differs
      /// Everything in it is there already.
      case unchanged
      /// Another transcript of the call is more complete.
      case notRead = "not-read"
      /// Nothing of it was taken.
      case refused
    }

    /// The file that it is, or that its row is in, as it was named.
    package var file: String
    /// The line on which a row begins; `nil` for a file.
    package var line: Int?
    /// What the file was taken for: `call list`, `WebVTT`, `audio`; `nil` where it is nothing that can be taken.
    package var takenAs: String?
    /// The interaction's id; `nil` where none was found.
    package var id: String?
    /// The name that the id was made from, where it is another.
    package var name: String?
    /// The file in the workspace that it became.
    package var target: String?
    /// What was done.
    package var action: Action
    /// Why it was refused or not read.
    package var remarks: [String]
    /// What it says otherwise than is known.
    package var differences: [Difference]

    package init(
      file: String, line: Int? = nil, takenAs: String? = nil, id: String? = nil, name: String? = nil,
      target: String? = nil, action: Action = .unchanged, remarks: [String] = [], differences: [Difference] = []
    ) {
      self.file = file
      self.line = line
      self.takenAs = takenAs
      self.id = id
      self.name = name
      self.target = target
      self.action = action
      self.remarks = remarks
      self.differences = differences
    }
  }

  /// One fact that a file states otherwise than it is known.
  package struct Difference: Hashable, Sendable, Encodable {
    /// The fact: `duration`, `metadata.Queue`.
    package var field: String
    /// What is known.
    package var old: String
    /// What the file says.
    package var new: String

    package init(field: String, old: String, new: String) {
      self.field = field
      self.old = old
      self.new = new
    }
  }
}

extension ImportReport.Outcome {
  /// The file, with its line for a row: `calls.csv:2`.
  package var source: String { line.map { "\(file):\($0)" } ?? file }
  /// Whether it states a fact otherwise than it is known, and that was not taken.
  package var differs: Bool { !differences.isEmpty && action != .updated }
}

extension ImportReport {
  /// Returns how many outcomes are of a kind.
  package func count(_ action: Outcome.Action) -> Int { outcomes.count { $0.action == action } }

  /// The outcomes whose differences were not taken.
  package var differing: [Outcome] { outcomes.filter(\.differs) }
}
