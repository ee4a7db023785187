public import Insights
public import QualityModel

/// Evaluations in a table: `list`.
public struct EvaluationListPage: Page {
  /// The page.
  public let document: Document

  /// Creates the page of a list.
  public init(_ list: EvaluationList, people: People = People()) { document = Document() }
}
