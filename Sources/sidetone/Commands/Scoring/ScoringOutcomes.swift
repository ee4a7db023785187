import Foundation
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// What came of scoring: a line for each evaluation, or the evaluations themselves as JSON.
struct ScoringOutcomes {
  let outcomes: [RecordAnswers.Outcome]

  init(_ outcomes: [RecordAnswers.Outcome]) { self.outcomes = outcomes }

  private var submitted: [Evaluation] {
    outcomes.compactMap { outcome in
      guard case .submitted(let evaluation) = outcome else { return nil }
      return evaluation
    }
  }

  /// The evaluations that the answers became or were, in their order.
  private var present: [Evaluation] {
    outcomes.compactMap { outcome in
      switch outcome {
      case .submitted(let evaluation), .alreadyThere(let evaluation): evaluation
      case .refused: nil
      }
    }
  }

  func show(_ output: OutputOptions, _ shared: SharedOptions, in world: World, on terminal: any Terminal) throws {
    Refusals(outcomes).complain(on: terminal)
    if outcomes.isEmpty { terminal.remark("There are no answers in it, so nothing was submitted.") }
    if !present.isEmpty || output.chosen == .json {
      try Unshown.reporting(outcomes.count == 1 ? submitted.first.map { "Submitted \($0.id)." } : sum, of: submitted) {
        try showPresent(output, shared, in: world, on: terminal)
      }
    }
    terminal.tell(FindUnknownPeople(in: submitted).perform(in: world))
    terminal.tell(try FindMisfits(in: submitted).perform(in: world))
    if !shared.quiet, outcomes.count > 1 { terminal.remark(sum) }
    if !shared.quiet, let last = submitted.last { terminal.remark("Next: `show \(last.id) --explain`, or `score`.") }
    guard present.count == outcomes.count else { throw ExitStatus.no.asExit }
  }

  private var sum: String {
    let there = present.count - submitted.count
    return "Submitted \(submitted.count), \(there > 0 ? "\(there) already there, " : "")"
      + "refused \(outcomes.count - present.count)."
  }

  private func showPresent(
    _ output: OutputOptions, _ shared: SharedOptions, in world: World, on terminal: any Terminal
  ) throws {
    if shared.quiet, output.chosen == .text {
      return try terminal.write(present.map { $0.id + "\n" }.joined())
    }
    var bands = BandEdges(in: world)
    let lines = outcomes.compactMap { Self.sentence(about: $0, &bands) }.map { Phrase($0) }
    try output.show(
      Document(lines.map { .paragraph($0) }), json: try json(in: world), in: world, on: terminal, paging: false)
  }

  /// One evaluation is its own answer; many are a list of them.
  private func json(in world: World) throws -> String {
    if outcomes.count == 1, let only = present.first { return try text(of: only, in: world) }
    let refused = outcomes.enumerated().compactMap { index, outcome -> Refusal? in
      guard case .refused(let message, let findings, _) = outcome else { return nil }
      return Refusal(index: index, message: message, findings: FindingList(findings).rows)
    }
    let there = outcomes.compactMap { outcome -> String? in
      guard case .alreadyThere(let evaluation) = outcome else { return nil }
      return evaluation.id
    }
    return JSONAnswer.text(of: Many(evaluations: submitted, alreadyThere: there, refused: refused))
  }

  private func text(of evaluation: Evaluation, in world: World) throws -> String {
    JSONAnswer.harmless(
      String(decoding: try ReadEvaluation(evaluation.id).perform(in: world).bytes, as: UTF8.self))
  }

  private struct Many: Encodable {
    let evaluations: [Evaluation]
    let alreadyThere: [String]
    let refused: [Refusal]
  }

  private struct Refusal: Encodable {
    let index: Int
    let message: String
    let findings: [FindingList.Row]
  }

  private static func sentence(about outcome: RecordAnswers.Outcome, _ bands: inout BandEdges) -> String? {
    switch outcome {
    case .submitted(let evaluation):
      "Submitted \(evaluation.id): \(Settled.result(of: evaluation, edges: bands.edges(of: evaluation)))."
    case .alreadyThere(let evaluation): "Already there: \(evaluation.id)."
    case .refused: nil
    }
  }
}
