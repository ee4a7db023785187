public import Insights

/// How far a workspace is from optimized, and what waits: `status`.
public struct StatusPage: Page {
  /// The page.
  public let document: Document

  /// Creates the page of a status.
  public init(_ status: WorkspaceStatus) { document = Document() }
}
