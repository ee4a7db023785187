import Insights
import QualityModel

extension WorkshopPage {
  /// The agents with their evaluations in each window.
  /// - Parameter people: who is who; `nil` shows ids alone, as a spreadsheet takes them.
  static func agents(_ planning: WorkshopPlanning, _ people: People?) -> Document.Table {
    let later = planning.workshop.retention.indices.map { index in
      Document.Table.Column.number(planning.workshop.retention.count == 1 ? "Later" : "Later \(index + 1)")
    }
    let rows = planning.agents.map { agent in
      let name = people?.agentPhrase(agent.agent) ?? Phrase(agent.agent)
      let missing = planning.missing(before: agent).map { $0 == 0 ? "enough" : "\($0) more" } ?? ""
      let cells: [Phrase] = [
        name, Phrase(agent.group.rawValue), "\(agent.before.evaluations)",
        Phrase(agent.before.mean.map { NumberText.score($0) } ?? ""), Phrase(missing), "\(agent.after.evaluations)",
      ]
      return Document.Table.Row(cells + agent.retention.map { "\($0.evaluations)" })
    }
    return Document.Table(
      columns: [
        .init("Agent"), .init("Group"), .number("Before"), .number("Mean"), .init("Needed"), .number("After"),
      ] + later, rows: rows)
  }
}

extension Workshop.Selection {
  /// Why people were picked, as a sentence says it.
  var words: String {
    switch self {
    case .lowScores: "for low scores: their next ones rise by themselves, which only a comparison group can show"
    case .volunteers: "as volunteers"
    case .everyone: "everyone was"
    case .random: "at random"
    }
  }
}

extension ChangeVariance {
  /// Where the figures come from, as a sentence says it.
  var words: String {
    """
    \(NumberText.count(evaluations, "evaluation")): within an agent's month they vary by \(NumberText.score(within)) points (SD), \
    an agent's months by \(NumberText.score(period))
    """
  }
}
