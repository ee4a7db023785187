import Insights
import QualityModel

/// What an agent does well and not so well, and every criterion of the rubric used most.
extension AgentPage {
  static func strengths(_ scorecard: AgentScorecard) -> [Document.Block] {
    guard !scorecard.criteria.isEmpty else { return [] }
    guard !scorecard.strengths.isEmpty else {
      return [.heading("Goes well"), .paragraph(Phrase(noStrength(scorecard)))]
    }
    let items = scorecard.strengths.map { strength -> Phrase in
      "\(strength.title, .emphasis): \(spoken(strength.criterion, strength.rubric, scorecard)); everyone else \(NumberText.points(strength.others))"
    }
    return [.heading("Goes well"), .list(items)]
  }

  static func gaps(_ scorecard: AgentScorecard) -> [Document.Block] {
    guard !scorecard.criteria.isEmpty else { return [] }
    guard !scorecard.gaps.isEmpty else {
      return [.heading("Costs most"), .paragraph(Phrase(noGap(scorecard)))]
    }
    let items = scorecard.gaps.map { gap -> Phrase in
      "\(gap.title, .emphasis): \(spoken(gap.criterion, gap.rubric, scorecard)); costs \(NumberText.cost(gap.pointsLost)) an evaluation"
    }
    return [.heading("Costs most"), .list(items)]
  }

  /// What the agent comes to on a criterion, with how often it was missed.
  private static func spoken(_ criterion: String, _ rubric: String, _ scorecard: AgentScorecard) -> String {
    guard let record = scorecard.criteria.first(where: { $0.criterion == criterion && $0.rubric == rubric }) else {
      return "not counted"
    }
    let missed = record.misses == 0 ? "never missed in" : "missed in \(record.misses) of"
    return "\(record.mean.points()) of 100, \(missed) \(record.opportunities)"
  }

  private static func noStrength(_ scorecard: AgentScorecard) -> String {
    let isOutweighed = scorecard.criteria.contains(where: \.isAboveOthers)
    return noneOf("is above everyone else's mean" + (isOutweighed ? " and no gap" : ""), scorecard)
  }

  private static func noGap(_ scorecard: AgentScorecard) -> String {
    let isOutweighed = scorecard.criteria.contains { $0.isEnough && $0.pointsLost > 0 }
    return noneOf(isOutweighed ? "costs more than little" : "costs points", scorecard)
  }

  /// Nothing to name, and whether that is an answer or a lack of evaluations.
  private static func noneOf(_ what: String, _ scorecard: AgentScorecard) -> String {
    let most = scorecard.criteria.map(\.opportunities).max() ?? 0
    return most < AgentScorecard.enough
      ? "Too few to tell: no criterion counted \(AgentScorecard.enough) times yet (n = \(most) at most)."
      : "No criterion that counted \(AgentScorecard.enough) times \(what)."
  }

  /// Every criterion with its figures in columns of their own.
  static func sheet(_ scorecard: AgentScorecard) -> Document.Table {
    let columns: [Document.Table.Column] = [
      .init("Rubric"), .init("Criterion"), .number("Mean"), .number("Low"), .number("High"), .number("n"),
      .number("Misses"), .number("Opportunities"), .number("Points lost"), .number("Others"), .number("Their n"),
    ]
    let rows = scorecard.criteria.map { record in
      Document.Table.Row(
        [Phrase(record.rubric), Phrase(record.criterion)] + EstimateSheet.cells(of: record.mean) + [
          "\(record.misses)", "\(record.opportunities)", Phrase(NumberText.score(record.pointsLost)),
          Phrase(record.others.map { NumberText.score($0) } ?? ""), "\(record.othersCounted)",
        ])
    }
    return Document.Table(columns: columns, rows: rows)
  }

  static func criteria(_ scorecard: AgentScorecard) -> [Document.Block] {
    var blocks: [Document.Block] = []
    let records = scorecard.criteria.filter { $0.rubric == scorecard.mostUsed }
    if !records.isEmpty {
      let rows = records.map { record in
        let mean = record.isEnough ? NumberText.estimate(record.mean) : "too few to tell: n = \(record.opportunities)"
        return Document.Table.Row([
          Phrase(record.title), Phrase(mean), "\(record.misses) of \(record.opportunities)",
          Phrase(NumberText.score(record.pointsLost)), Phrase(record.others.map { NumberText.score($0) } ?? ""),
        ])
      }
      let columns: [Document.Table.Column] = [
        .init("Criterion"), .init("Mean"), .number("Missed"), .number("Lost"), .number("Others"),
      ]
      blocks += [
        .heading(heading("Criteria", scorecard)), .table(Document.Table(columns: columns, rows: rows)),
      ]
    }
    if scorecard.withoutRubric > 0 {
      let count = NumberText.count(scorecard.withoutRubric, "evaluation is", plural: "evaluations are")
      blocks.append(.paragraph("\("\(count) missing here: the rubric's version cannot be read.", .warning)"))
    }
    return blocks + others(scorecard)
  }

  /// Where the criteria of the other rubrics are to be found: all of them would fill pages.
  private static func others(_ scorecard: AgentScorecard) -> [Document.Block] {
    let others = scorecard.rubrics.dropFirst()
    guard !others.isEmpty else { return [] }
    let commands: [Phrase] = others.map { rubric in
      let count = NumberText.count(rubric.evaluations, "evaluation")
      return "\("agent \(scorecard.agent.id) --rubric \(rubric.rubric)", .code) (\(count))"
    }
    return [.paragraph("By other rubrics: \(commands.joined(separator: ", ")).")]
  }

  /// A title, with the rubric where there is more than one.
  static func heading(_ title: String, _ scorecard: AgentScorecard) -> Phrase {
    guard scorecard.rubrics.count > 1, let rubric = scorecard.rubrics.first else { return Phrase(title) }
    return "\(title) of \(rubric.rubric), \(NumberText.count(rubric.evaluations, "evaluation"))"
  }
}

extension AgentScorecard {
  /// The rubric that most evaluations are by.
  var mostUsed: String? { rubrics.first?.rubric }
}
