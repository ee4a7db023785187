import Insights
import Notation
package import QualityModel

/// One evaluation: `show ID`.
package struct EvaluationPage: Page {
  package let document: Document

  /// Creates the page of an evaluation.
  /// - Parameters:
  ///   - scorer: the rubric it was scored against; without it ids stand for titles.
  ///   - interaction: the recording, where it is still there.
  ///   - people: who is who, for names beside ids.
  package init(
    _ evaluation: Evaluation, scorer: Scorer?, interaction: Interaction? = nil, people: People = People()
  ) {
    let facts = EvaluationOutline(evaluation: evaluation, scorer: scorer, interaction: interaction, people: people)
    var blocks: [Document.Block] = [
      .heading("Evaluation \(evaluation.id)", level: 1), .facts(facts.outcome + facts.circumstances),
    ]
    if scorer == nil { blocks.append(.paragraph("\("The rubric cannot be read: ids stand for titles.", .warning)")) }
    blocks += AnswerBlocks(evaluation: evaluation, scorer: scorer, detail: .quotes).blocks
    if let summary = evaluation.summary?.trimmed, !summary.isEmpty {
      blocks += [.heading("Summary"), .quote(Phrase(summary))]
    }
    let revisions = evaluation.revisions
    if !revisions.isEmpty {
      blocks += [
        .heading("History"),
        .list(revisions.map { Self.sentence(about: $0, people, edges: scorer?.rubric.edges ?? []) }),
      ]
    }
    document = Document(blocks, sheet: AnswerBlocks.sheet(of: evaluation))
  }

  /// Who changed it, when, from what score to what, and why.
  private static func sentence(about event: RecordEvent, _ people: People, edges: [Double]) -> Phrase {
    let change = "\(NumberText.score(event.before, edges: edges)) → \(NumberText.score(event.after, edges: edges))"
    let score = event.kind == .edited ? " (\(change))" : ""
    let deed = "\(UTC.minute(of: event.at)) UTC, \(event.kind.rawValue)\(score) by "
    return "\(deed)\(people.evaluatorPhrase(event.by)): \(event.reason ?? "")"
  }
}
