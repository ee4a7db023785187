public import QualityModel

/// A whole evaluation read back before it is submitted.
public struct ReviewPage: Page {
  /// The page.
  public let document: Document

  /// Creates the page that is read back before an evaluation is submitted.
  /// - Parameter missing: what keeps it from being submitted.
  public init(_ evaluation: Evaluation, scorer: Scorer, missing: [Finding]) { document = Document() }
}
