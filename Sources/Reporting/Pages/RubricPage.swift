public import QualityModel

/// A rubric with its criteria and what they weigh: `rubric show`.
public struct RubricPage: Page {
  /// The page.
  public let document: Document

  /// Creates the page of a rubric.
  public init(_ rubric: Rubric) { document = Document() }
}
