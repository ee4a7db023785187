package import Insights
import QualityModel
import Statistics

/// How a score came about: `show ID --explain`, with `--if` what it would be.
package struct ExplanationPage: Page {
  package let document: Document

  /// Creates the page of an explanation.
  package init(_ explanation: Explanation) {
    let score = explanation.derivation.score
    var lines: [Phrase] = [Phrase(Arithmetic(explanation.derivation, explanation.rubric).line)]
    lines += Self.failures(explanation.failed, explanation.rubric)
    if let percent = score.percent {
      if let raw = score.raw, raw != percent {
        let gap = NumberText.gap(raw, percent, edges: explanation.rubric.edges)
        lines.append("Without any failure it would be \(gap.one), \(gap.size) more than \(gap.other)")
      }
      if let why = NumberText.whyBand(percent, in: explanation.rubric) { lines.append(Phrase(why)) }
    }
    document = Document(
      [
        .heading(
          "How the score came about: \(NumberText.score(score.percent, edges: explanation.rubric.edges))", level: 1),
        .table(ExplanationTable(explanation).table), .heading("The score"), .list(lines),
      ] + (explanation.alternative.map { Self.blocks(of: $0, in: explanation) } ?? []))
  }

  private static func failures(_ failed: [String], _ rubric: Rubric) -> [Phrase] {
    failed.map { id in
      let criterion = rubric.criterion(id)
      let whole = criterion?.fails == .evaluation
      let what = whole ? "the evaluation" : "its section"
      let effect =
        rubric.scoring.autoFail == .flag
        ? "this marks the evaluation and changes no score" : whole ? "the score is 0" : "everything in it earns 0"
      return "\(criterion?.title ?? id, .emphasis) was missed and fails \(what): \(effect)"
    }
  }
}

extension ExplanationPage {
  /// What the score would be with other answers.
  private static func blocks(of alternative: Explanation.Alternative, in explanation: Explanation) -> [Document.Block] {
    let rubric = explanation.rubric
    let answers = rubric.criteria.compactMap { criterion in
      alternative.answers[criterion.id].map { "\(criterion.title, .emphasis) answered \($0, .code)" as Phrase }
    }
    var lines: [Phrase] = [
      "With \(answers.joined(separator: " and ")) the score would be \(outcome(alternative, in: explanation))",
      Phrase(Arithmetic(alternative.derivation, rubric).line),
    ]
    lines += failures(alternative.failed, rubric)
    return [.heading("What it would be"), .list(lines)]
  }

  /// The other score with its band, and how far it is from the one there is.
  private static func outcome(_ alternative: Explanation.Alternative, in explanation: Explanation) -> Phrase {
    let band = alternative.band.map { ", \($0)" } ?? ""
    let edges = explanation.rubric.edges
    guard let with = alternative.percent, let without = explanation.percent else {
      return "\(NumberText.score(alternative.percent, edges: edges), .emphasis)\(band)"
    }
    guard with != without else { return "\(NumberText.score(with, edges: edges), .emphasis)\(band): no difference" }
    let gap = NumberText.gap(with, without, edges: edges)
    return "\(gap.one, .emphasis)\(band): \(gap.size) \(with > without ? "higher" : "lower") than \(gap.other)"
  }
}
