public import Insights

/// The rubrics of a workspace: `rubric list`.
public struct RubricListPage: Page {
  /// The page.
  public let document: Document

  /// Creates the page of a list of rubrics.
  public init(_ list: RubricList) { document = Document() }
}
