package import Foundation
package import QualityModel

/// What became of an evaluation that was submitted earlier: one sentence, or the evaluation itself as JSON.
package struct ChangedEvaluationAnswer: CommandAnswer {
  private let evaluation: Evaluation
  private let file: () throws -> Data
  private let sentence: String
  private let next: String
  private let changes: [String]
  package let doubts: [Finding]

  /// - Parameters:
  ///   - file: reads its file.
  ///   - change: what was done to it.
  ///   - edges: the ends of bands that its score is not rounded across.
  ///   - doubts: what is doubtful about it now.
  package init(
    _ evaluation: Evaluation, file: @escaping () throws -> Data, change: Change, edges: [Double], doubts: [Finding]
  ) {
    (self.evaluation, self.file, self.doubts) = (evaluation, file, doubts)
    sentence = change.sentence(about: evaluation, edges)
    next = change.next(after: evaluation)
    changes = change == .edited ? evaluation.lastChanges : []
  }

  package let isStatus = true
  package var ids: AnswerText? { .lines([evaluation.id]) }
  package var json: AnswerText { get throws { .json(ofRecord: try file()) } }
  package var deed: Deed? { Deed(sentence, help: "`show \(evaluation.id)` shows it") }
  package var remarks: [String] { ["Next: \(next)"] }

  package var document: Document {
    let changed = changes.isEmpty ? [] : ["Changed: \(changes.joined(separator: "; "))."]
    return Document(([sentence] + changed).map { .paragraph(Phrase($0)) })
  }

  /// What was done to an evaluation.
  package enum Change {
    case edited, disputed, upheld, voided

    fileprivate func sentence(about evaluation: Evaluation, _ edges: [Double]) -> String {
      switch self {
      case .edited:
        let before = NumberText.score(evaluation.revisions.last?.before, edges: edges)
        return "Edited \(evaluation.id): \(before) → \(evaluation.resultWords(edges: edges))."
      case .disputed: return "Disputed \(evaluation.id)."
      case .upheld: return "Upheld \(evaluation.id): \(evaluation.resultWords(edges: edges))."
      case .voided: return "Voided \(evaluation.id): it counts nowhere now."
      }
    }

    fileprivate func next(after evaluation: Evaluation) -> String {
      let id = evaluation.id
      switch self {
      case .edited: return "`show \(id)` shows it with its history; `undo` reverts it."
      case .disputed: return "`edit \(id)` changes the answers, `uphold \(id)` keeps them."
      case .upheld: return "`show \(id)` shows it with its history."
      case .voided: return "`score \(evaluation.interaction.id)` scores the interaction again; `undo` reverts it."
      }
    }
  }
}
