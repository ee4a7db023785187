public import QualityModel

/// Findings as an editor and a person read them: place, rule and message, the line with a caret, then the help.
public struct FindingsText: Hashable, Sendable {
  /// The findings, in the order given.
  public var findings: [Finding]

  /// Creates the text of findings.
  public init(_ findings: [Finding]) { self.findings = findings }

  /// Returns the text, with a final newline; empty where there are no findings.
  /// - Parameter width: the columns to fold to; `nil` keeps messages on one line, so that programs can read them.
  public func text(width: Int? = nil, coloured: Bool = false) -> String { "" }
}
