public import Recordings

/// Lines of a transcript with the numbers and times that evidence cites.
public struct TranscriptText: Hashable, Sendable {
  /// The lines.
  public var lines: [TranscriptLine]
  /// The columns to fold to.
  public var width: Int

  /// Creates the text of lines.
  public init(_ lines: [TranscriptLine], width: Int) {
    self.lines = lines
    self.width = width
  }

  /// Returns the text, with a final newline; empty where there are no lines.
  public func text(coloured: Bool = false) -> String { "" }
}
