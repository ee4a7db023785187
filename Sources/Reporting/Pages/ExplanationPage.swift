public import Insights
import QualityModel

/// How a score came about: `show ID --explain`, with `--if` what it would be.
public struct ExplanationPage: Page {
  /// The page.
  public let document: Document

  /// Creates the page of an explanation.
  public init(_ explanation: Explanation) {
    let score = explanation.derivation.score
    var lines: [Phrase] = [Phrase(Arithmetic(explanation.derivation, explanation.rubric).line)]
    lines += Self.failures(explanation.failed, explanation.rubric)
    if let percent = score.percent {
      if let raw = score.raw, raw != percent {
        lines.append(
          "Without failing it would be \(Figure.score(raw)), a difference of \(Figure.score(raw - percent))")
      }
      if let why = Figure.whyBand(percent, in: explanation.rubric) { lines.append(Phrase(why)) }
    }
    document = Document(
      [
        .heading("How the score came about: \(Figure.score(score.percent))", level: 1),
        .table(Self.table(explanation)), .heading("The score"), .list(lines),
      ] + (explanation.alternative.map { Self.blocks(of: $0, in: explanation) } ?? []))
  }

  private static func table(_ explanation: Explanation) -> Document.Table {
    Document.Table(
      columns: [
        .init("Criterion"), .init("Answer"), .number("Fraction"), .number("Weight"), .number("Earned"),
        .number("Lost"), .init("Why"),
      ],
      rows: explanation.criteria.map { line in
        let isIn = line.effectiveWeight > 0
        return .init([
          Phrase(explanation.rubric.criterion(line.criterion)?.title ?? line.criterion),
          Phrase(shortened(line.answer ?? "")),
          Phrase(line.fraction == nil ? "" : Figure.fraction(line.fraction)), Phrase(Self.weight(of: line)),
          Phrase(isIn ? Figure.score(line.earned) : ""), lost(by: line), Phrase(line.why, line.miss ? .bad : nil),
        ])
      })
  }

  private static func lost(by line: Explanation.Line) -> Phrase {
    guard line.effectiveWeight > 0 else { return "" }
    let words = Figure.score(line.lost)
    return Phrase(words, words == "0.0" ? nil : .bad)
  }

  /// A text answer can be a paragraph, and belongs to `show`.
  private static func shortened(_ answer: String) -> String {
    answer.count > 40 ? answer.prefix(39) + "…" : answer
  }

  /// The weight before and after setting aside, once where it is the same.
  private static func weight(of line: Explanation.Line) -> String {
    if line.isUnscored { return "" }
    let before = Figure.score(line.share)
    let after = Figure.score(line.effectiveWeight)
    if line.share == 0, line.effectiveWeight > 0 { return "+\(after)" }
    return before == after ? after : "\(before) → \(after)"
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
    let band = alternative.band.map { ", \($0)" } ?? ""
    var lines: [Phrase] = [
      "With \(answers.joined(separator: " and ")) the score would be \(Figure.score(alternative.percent), .emphasis)"
        + "\(band)\(difference(alternative))",
      Phrase(Arithmetic(alternative.derivation, rubric).line),
    ]
    lines += failures(alternative.failed, rubric)
    return [.heading("What it would be"), .list(lines)]
  }

  private static func difference(_ alternative: Explanation.Alternative) -> String {
    guard let difference = alternative.difference else { return "" }
    let size = Figure.score(abs(difference))
    guard size != "0.0" else { return ": no difference" }
    return ": \(size) \(difference > 0 ? "higher" : "lower")"
  }
}
