public import QualityModel

/// What became of everything that was named to `import`, file by file and row by row.
public struct ImportReport: Hashable, Sendable {
  /// File by file, and row by row of a table.
  public var outcomes: [Outcome]
  /// What could not be read or taken, with places.
  public var findings: [Finding]
  /// What was assumed, and what is worth knowing once.
  public var remarks: [String]

  /// Creates a report.
  public init(outcomes: [Outcome] = [], findings: [Finding] = [], remarks: [String] = []) {
    self.outcomes = outcomes
    self.findings = findings
    self.remarks = remarks
  }

  /// What became of one file, or of one row.
  public struct Outcome: Hashable, Sendable {
    /// What was done.
    public enum Action: String, Hashable, Sendable, CaseIterable, Encodable {
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

    /// The file, as it was named; with its line for a row.
    public var source: String
    /// What the file was taken for: `call list`, `WebVTT`, `audio`; `nil` where it is nothing that can be taken.
    public var takenAs: String?
    /// The interaction's id; `nil` where none was found.
    public var id: String?
    /// The name that the id was made from, where it is another.
    public var name: String?
    /// The file in the workspace that it became.
    public var target: String?
    /// What was done.
    public var action: Action
    /// Why it was refused or not read.
    public var remarks: [String]
    /// What it says otherwise than is known.
    public var differences: [Difference]

    /// Creates an outcome.
    public init(
      source: String, takenAs: String? = nil, id: String? = nil, name: String? = nil, target: String? = nil,
      action: Action = .unchanged, remarks: [String] = [], differences: [Difference] = []
    ) {
      self.source = source
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
  public struct Difference: Hashable, Sendable, Encodable {
    /// The fact: `duration`, `metadata.Queue`.
    public var field: String
    /// What is known.
    public var old: String
    /// What the file says.
    public var new: String

    /// Creates a difference.
    public init(field: String, old: String, new: String) {
      self.field = field
      self.old = old
      self.new = new
    }
  }
}

extension ImportReport {
  /// Returns how many outcomes are of a kind.
  public func count(_ action: Outcome.Action) -> Int { outcomes.count { $0.action == action } }

  /// The outcomes whose differences were not taken.
  public var differing: [Outcome] { outcomes.filter { !$0.differences.isEmpty && $0.action != .updated } }
}
