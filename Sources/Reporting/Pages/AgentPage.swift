public import Insights

/// How one agent is doing: `agent A`.
public struct AgentPage: Page {
  /// The page.
  public let document: Document

  /// Creates the page of an agent.
  public init(_ scorecard: AgentScorecard) { document = Document() }
}
