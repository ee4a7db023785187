public import QualityModel

/// One evaluation: `show ID`.
public struct EvaluationPage: Page {
  /// The page.
  public let document: Document

  /// Creates the page of an evaluation.
  /// - Parameters:
  ///   - scorer: the rubric it was scored against; without it ids stand for titles.
  ///   - interaction: the recording, where it is still there.
  ///   - people: who is who, for names beside ids.
  public init(
    _ evaluation: Evaluation, scorer: Scorer?, interaction: Interaction? = nil, people: People = People()
  ) {
    document = Document()
  }
}
