package import QualityModel

/// A rubric with its criteria and what they weigh: `rubric show`.
package struct RubricPage: Page {
  package let document: Document

  /// Creates the page of a rubric.
  package init(_ rubric: Rubric) {
    let weights = rubric.shares
    document = Document(
      [
        .heading(Phrase(rubric.title.isEmpty ? rubric.id : rubric.title), level: 1), .facts(Self.facts(rubric)),
      ] + rubric.sections.flatMap { Self.blocks(of: $0, rubric, weights, level: 2) })
  }

  private static func facts(_ rubric: Rubric) -> [Document.Fact] {
    let scoring = rubric.scoring
    let channels = rubric.channels.isEmpty ? "all" : rubric.channels.map(\.rawValue).joined(separator: ", ")
    let bands = rubric.bands.sorted { $0.from > $1.from }.map { "\($0.name) from \(NumberText.exact($0.from))" }
    return [
      .init("Id", "\(rubric.id), version \(rubric.version)"), .init("Channels", Phrase(channels)),
      .init("Criteria", "\(rubric.criteria.count)"),
      .init(
        "Scoring",
        "\(scoring.method.rawValue), n/a: \(scoring.notApplicable.rawValue), "
          + "auto-fail: \(scoring.autoFail.rawValue), bonus: \(scoring.bonus.rawValue)"),
      .init("Bands", Phrase(bands.isEmpty ? "none" : bands.joined(separator: ", "))),
    ]
  }

  private static func blocks(
    of section: Section, _ rubric: Rubric, _ weights: [String: Double], level: Int
  ) -> [Document.Block] {
    let weight = section.allCriteria.reduce(0) { $0 + (weights[$1.id] ?? 0) }
    let title = section.title.isEmpty ? section.id : section.title
    var blocks: [Document.Block] = [.heading("\(title): \(NumberText.score(weight)) %", level: level)]
    if !section.criteria.isEmpty {
      let rows = section.criteria.map { row($0, rubric, weight: weights[$0.id] ?? 0) }
      let columns: [Document.Table.Column] = [
        .init("Criterion"), .init("Id"), .init("Kind"), .number("Weight"), .init("Marks"),
      ]
      blocks.append(.table(Document.Table(columns: columns, rows: rows)))
    }
    return blocks + section.sections.flatMap { self.blocks(of: $0, rubric, weights, level: level + 1) }
  }

  private static func row(_ criterion: Criterion, _ rubric: Rubric, weight: Double) -> Document.Table.Row {
    let shown =
      criterion.isBonus
      ? "+\(NumberText.exact(rubric.scoring.method == .points ? criterion.points : criterion.weight))"
      : criterion.isScored ? "\(NumberText.score(weight)) %" : ""
    return .init(
      [
        Phrase(criterion.title, .emphasis), Phrase(criterion.id, .code), Phrase(criterion.kindWords), Phrase(shown),
        Phrase(criterion.marks.joined(separator: ", ")),
      ], details: details(of: criterion))
  }

  private static func details(of criterion: Criterion) -> [Phrase] {
    var details: [Phrase] = []
    if let condition = criterion.condition {
      details.append("asked only when \(condition.criterion, .code) is \(condition.answers.joined(separator: " or "))")
    }
    if !criterion.ask.isEmpty { details.append(Phrase(criterion.ask)) }
    if let guidance = criterion.guidance, !guidance.isEmpty { details.append(Phrase(guidance, .dim)) }
    return details + answers(of: criterion.kind)
  }

  /// What answers there are, and what each is worth.
  private static func answers(of kind: Criterion.Kind) -> [Phrase] {
    switch kind {
    case .scale(let scale): scale.anchors.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    case .choice(let options), .checklist(let options, _):
      options.map { "\($0.id, .code): \($0.label)\($0.points.map { ", \(NumberText.exact($0))" } ?? "")" }
    case .number(let ranges): ranges.map(words)
    case .yesNo, .text, .date: []
    }
  }

  private static func words(for range: Criterion.Range) -> Phrase {
    let from = range.from.map { "from \(NumberText.exact($0))" }
    let to = range.to.map { "below \(NumberText.exact($0))" }
    let reach = [from, to].compactMap(\.self).joined(separator: " ")
    return "\(reach.isEmpty ? "any number" : reach)\(range.points.map { ": \(NumberText.exact($0))" } ?? "")"
  }
}
