import Insights
import Notation
package import QualityModel

/// Evaluations as lines of CSV, for spreadsheets and for programs that load a table.
///
/// Columns are named after the keys of the records. Several values in a cell are set apart by `; `.
package enum EvaluationCSV {
  /// The names of the columns of `line(of:)`.
  package static let header = CSV.line([
    "id", "status", "purpose", "agent", "evaluator", "interaction", "channel", "interactionStartedAt", "duration",
    "team", "reason", "organization", "rubric", "version", "startedAt", "submittedAt", "activeSeconds", "percent",
    "raw",
    "band", "failed", "customerRating", "resolved", "followUp", "tags", "summary",
  ])

  /// Returns one evaluation as one line.
  package static func line(of evaluation: Evaluation) -> String {
    let (interaction, score, customer) = (evaluation.interaction, evaluation.score, evaluation.customer)
    let cells: [String?] = [
      evaluation.id, evaluation.status.rawValue, evaluation.purpose.rawValue, evaluation.agent, evaluation.evaluator,
      interaction.id, interaction.channel.rawValue, interaction.startedAt.map(UTC.second),
      number(interaction.duration), interaction.team, interaction.reason, interaction.organization,
      evaluation.rubric.id, String(evaluation.rubric.version), UTC.second(of: evaluation.startedAt),
      evaluation.submittedAt.map(UTC.second), number(evaluation.activeSeconds), number(score?.percent),
      number(score?.raw), score?.band, score.map { several($0.failed) }, number(customer?.rating),
      customer?.resolved.map(String.init), customer?.followUp, several(evaluation.tags), evaluation.summary,
    ]
    return CSV.line(cells.map { CSV.field($0 ?? "") })
  }

  /// The names of the columns of `lines(ofAnswersIn:)`.
  package static let answerHeader = CSV.line([
    "evaluation", "agent", "evaluator", "interaction", "rubric", "version", "submittedAt", "criterion", "answer",
    "selected", "fraction", "weight", "note", "at", "line", "quote",
  ])

  /// Returns the answers of one evaluation, a line each.
  package static func lines(ofAnswersIn evaluation: Evaluation) -> String {
    let facts = [
      evaluation.id, evaluation.agent, evaluation.evaluator, evaluation.interaction.id, evaluation.rubric.id,
      String(evaluation.rubric.version), evaluation.submittedAt.map(UTC.second) ?? "",
    ].map(CSV.field)
    return evaluation.answers.map { answer in
      let evidence = answer.evidence ?? []
      let cells: [String?] = [
        answer.criterion, answer.answer, answer.selected.map(several), number(answer.fraction), number(answer.weight),
        answer.note, several(evidence.compactMap { number($0.at) }),
        several(evidence.compactMap { $0.line.map(String.init) }), several(evidence.compactMap(\.quote)),
      ]
      return CSV.line(facts + cells.map { CSV.field($0 ?? "") })
    }.joined()
  }

  private static func several(_ values: [String]) -> String { values.joined(separator: "; ") }

  private static func number(_ value: Double?) -> String? { value?.shortest }
}
