package import Foundation
package import QualityModel

/// What came of scoring: a line for each evaluation, or the evaluations themselves as JSON.
package struct ScoringAnswer: CommandAnswer {
  /// What came of one sheet of answers.
  package enum Outcome {
    /// It was submitted, as an evaluation whose score is not rounded across these edges.
    case submitted(Evaluation, edges: [Double])
    /// The same answers were submitted before, as this evaluation.
    case alreadyThere(Evaluation)
    case refused(Refusal)
  }

  private let outcomes: [Outcome]
  /// Reads the file of the only evaluation there is.
  private let file: (() throws -> Data)?
  package let doubts: [Finding]

  /// - Parameters:
  ///   - outcomes: what came of each sheet, in their order.
  ///   - file: reads the file of the evaluation where one sheet became or was one.
  ///   - doubts: what is doubtful about what was submitted.
  package init(_ outcomes: [Outcome], file: (() throws -> Data)?, doubts: [Finding]) {
    (self.outcomes, self.file, self.doubts) = (outcomes, file, doubts)
  }

  package let isStatus = true
  package var refusals: [Refusal] { RefusedSheets(outcomes).refusals }
  package var isNo: Bool { present.count < outcomes.count }
  package var ids: AnswerText? { .lines(present.map(\.id)) }

  package func isShown(in form: AnswerForm) -> Bool { !present.isEmpty || form == .json }

  private var submitted: [Evaluation] {
    outcomes.compactMap { if case .submitted(let evaluation, _) = $0 { evaluation } else { nil } }
  }

  /// The evaluations that the answers became or were, in their order.
  private var present: [Evaluation] {
    outcomes.compactMap { outcome in
      switch outcome {
      case .submitted(let evaluation, _), .alreadyThere(let evaluation): evaluation
      case .refused: nil
      }
    }
  }

  package var document: Document {
    Document(
      outcomes.compactMap { outcome in
        switch outcome {
        case .submitted(let evaluation, let edges):
          .paragraph(Phrase("Submitted \(evaluation.id): \(evaluation.resultWords(edges: edges))."))
        case .alreadyThere(let evaluation): .paragraph(Phrase("Already there: \(evaluation.id)."))
        case .refused: nil
        }
      })
  }

  package var deed: Deed? {
    guard let first = submitted.first else { return nil }
    return Deed(
      outcomes.count == 1 ? "Submitted \(first.id)." : sum,
      help: submitted.count == 1 ? "`show \(first.id)` shows it" : "`list` shows them")
  }

  package var remarks: [String] {
    let next = submitted.last.map { ["Next: `show \($0.id) --explain`, or `score`."] } ?? []
    return (outcomes.count > 1 ? [sum] : []) + next
  }

  private var sum: String {
    let there = present.count - submitted.count
    return "Submitted \(submitted.count), \(there > 0 ? "\(there) already there, " : "")"
      + "refused \(outcomes.count - present.count)."
  }
}

extension ScoringAnswer {
  private struct Many: Encodable {
    let evaluations: [Evaluation]
    let alreadyThere: [String]
    let refused: [Refused]
  }

  private struct Refused: Encodable {
    let index: Int
    let message: String
    let findings: [FindingList.Row]
  }

  /// One evaluation is its own answer; many are a list of them.
  package var json: AnswerText {
    get throws {
      if outcomes.count == 1, let file { return .json(ofRecord: try file()) }
      return .json(of: Many(evaluations: submitted, alreadyThere: alreadyThere, refused: refused))
    }
  }

  private var alreadyThere: [String] {
    outcomes.compactMap { if case .alreadyThere(let evaluation) = $0 { evaluation.id } else { nil } }
  }

  private var refused: [Refused] {
    outcomes.enumerated().compactMap { index, outcome -> Refused? in
      guard case .refused(let refusal) = outcome else { return nil }
      return Refused(index: index, message: refusal.message, findings: FindingList(refusal.findings).rows)
    }
  }
}
