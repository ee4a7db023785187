import Foundation
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// What became of an evaluation that was submitted earlier: one sentence, or the evaluation itself as JSON.
struct Settled {
  private let evaluation: Evaluation
  private let sentence: String
  private let next: String
  private var changes: [String] = []

  init(_ evaluation: Evaluation, _ sentence: String, next: String) {
    self.evaluation = evaluation
    self.sentence = sentence
    self.next = next
  }

  /// What became of an evaluation whose answers were changed.
  init(edited: Evaluation, in world: World) {
    var bands = BandEdges(in: world)
    let before = Figure.score(edited.revisions.last?.before, edges: bands.edges(of: edited))
    self.init(
      edited, "Edited \(edited.id): \(before) → \(Self.result(of: edited, in: world)).",
      next: "`show \(edited.id)` shows it with its history; `undo` takes it back.")
    changes = edited.lastChanges
  }

  func show(_ output: OutputOptions, _ shared: SharedOptions, in world: World, on terminal: any Terminal) throws {
    if shared.quiet, output.chosen == .text { return try terminal.write(evaluation.id + "\n") }
    let changed = changes.isEmpty ? [] : ["Changed: \(changes.joined(separator: "; "))."]
    let document = Document(([sentence] + changed).map { .paragraph(Phrase($0)) })
    try Unshown.reporting(sentence, of: [evaluation]) {
      try output.show(document, json: try json(in: world), in: world, on: terminal, paging: false)
    }
    terminal.tell(FindUnknownPeople(in: [evaluation]).perform(in: world))
    if !shared.quiet { terminal.remark("Next: \(next)") }
  }

  private func json(in world: World) throws -> String {
    let bytes = try ReadEvaluation(evaluation.id).perform(in: world).bytes
    return JSONAnswer.harmless(String(decoding: bytes, as: UTF8.self))
  }

  /// What an evaluation came to, in a few words.
  static func result(of evaluation: Evaluation, in world: World) -> String {
    var bands = BandEdges(in: world)
    return result(of: evaluation, edges: bands.edges(of: evaluation))
  }

  /// What an evaluation came to, its score on its side of these bounds.
  static func result(of evaluation: Evaluation, edges: [Double]) -> String {
    let score = evaluation.score
    let figure = score?.percent.map { Figure.score($0, edges: edges) } ?? "no score, since nothing counted"
    let failed = (score?.failed ?? []).isEmpty ? "" : " (failed: \((score?.failed ?? []).joined(separator: ", ")))"
    return figure + (score?.band.map { ", \($0)" } ?? "") + failed
  }
}
