public import Insights

/// How a score came about: `show ID --explain`, with `--if` what it would be.
public struct ExplanationPage: Page {
  /// The page.
  public let document: Document

  /// Creates the page of an explanation.
  public init(_ explanation: Explanation) { document = Document() }
}
