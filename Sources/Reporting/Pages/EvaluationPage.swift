import Insights
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
    let facts = EvaluationFacts(evaluation: evaluation, scorer: scorer, interaction: interaction, people: people)
    var blocks: [Document.Block] = [
      .heading("Evaluation \(evaluation.id)", level: 1), .facts(facts.outcome + facts.circumstances),
    ]
    if scorer == nil { blocks.append(.paragraph("\("The rubric cannot be read: ids stand for titles.", .warning)")) }
    blocks += AnswerSheet(evaluation: evaluation, scorer: scorer, detail: .quotes).blocks
    if let summary = evaluation.summary?.trimmed, !summary.isEmpty {
      blocks += [.heading("Summary"), .quote(Phrase(summary))]
    }
    if let history = evaluation.history, !history.isEmpty {
      blocks += [.heading("History"), .list(history.map { Self.sentence($0, people) })]
    }
    document = Document(blocks, sheet: AnswerSheet.sheet(of: evaluation))
  }

  private static func sentence(_ revision: Revision, _ people: People) -> Phrase {
    let before: Double? =
      switch revision.before["score"]?["percent"] {
      case .integer(let percent): Double(percent)
      case .number(let percent): percent
      default: nil
      }
    let score = before.map { ", before it \(Figure.score($0))" } ?? ""
    return "\(UTC.minute(of: revision.at)) UTC, \(people.evaluatorPhrase(revision.by)): \(revision.reason)\(score)"
  }
}
