public import Foundation

/// What was changed in a workspace, when and by whom: `log`; also `log --json`.
public struct LogPage: Page, Encodable {
  private enum CodingKeys: String, CodingKey { case entries }

  /// The changes, in the order given.
  public var entries: [Entry]

  /// Creates the page of changes.
  public init(_ entries: [Entry]) { self.entries = entries }

  /// The page.
  public var document: Document { Document() }

  /// One change.
  public struct Entry: Hashable, Sendable, Encodable {
    /// Its number, counting up.
    public var number: Int
    /// When it was made.
    public var when: Date
    /// Who made it; `nil` where nobody said.
    public var who: String?
    /// What was changed, in one sentence.
    public var sentence: String
    /// Whether it was undone.
    public var isUndone: Bool

    /// Creates a change.
    public init(number: Int, when: Date, who: String?, sentence: String, isUndone: Bool = false) {
      self.number = number
      self.when = when
      self.who = who
      self.sentence = sentence
      self.isUndone = isUndone
    }
  }
}
