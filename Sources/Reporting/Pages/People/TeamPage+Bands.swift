import Insights
import QualityModel
import Statistics

/// Who can be distinguished: bands of members whose intervals overlap, never a ranking.
extension TeamPage {
  static func bands(_ overview: TeamOverview) -> [Document.Block] {
    guard !overview.members.isEmpty, overview.evaluations > 0 else { return [] }
    let target = NumberText.exact(overview.target)
    var blocks: [Document.Block] = [.heading("Who can be distinguished, ┊ at the target of \(target)")]
    let isAlone = overview.bands.count == 1
    let whole = Document.Plot(ofScores: overview.bands.flatMap { lines($0, overview.target) }, target: overview.target)
    for band in overview.bands {
      if !isAlone {
        let ends = [band.low, band.high].map { NumberText.score($0, edges: [overview.target]) }
        let words = "Between \(ends[0]) and \(ends[1])"
        blocks.append(.heading(Phrase(words), level: 3))
      }
      var plot = whole
      plot.lines = lines(band, overview.target)
      blocks += [.paragraph(Phrase(sentence(band, isAlone: isAlone))), .plot(plot)]
    }
    return blocks + tooFew(overview)
  }

  private static func lines(_ band: TeamOverview.Band, _ target: Double) -> [Document.Plot.Line] {
    band.members.map { member in
      Document.Plot.Line(
        label: member.agent.name ?? member.agent.id, value: member.score.value, interval: member.score.interval,
        words: NumberText.brief(member.score, edges: [target]))
    }
  }

  private static func sentence(_ band: TeamOverview.Band, isAlone: Bool) -> String {
    guard band.members.count > 1 else {
      return isAlone
        ? "There is no one to distinguish this agent from."
        : "This agent can be distinguished from everyone else here."
    }
    let those = "These \(band.members.count) agents cannot be distinguished"
    guard let ends = band.ends else {
      return "\(those): the 95 % intervals of their means overlap. They are listed by name."
    }
    let (higher, lower) = (ends.higher.agent, ends.lower.agent)
    return "\(those) as a group: each 95 % interval overlaps with another. They are listed by name. "
      + "\(higher.name ?? higher.id) and \(lower.name ?? lower.id) do differ from each other: their own intervals do "
      + "not overlap, but the rest could belong to either."
  }

  private static func tooFew(_ overview: TeamOverview) -> [Document.Block] {
    guard !overview.tooFew.isEmpty else { return [] }
    let points = overview.tooFew.map { member -> Phrase in
      let reason = member.score.reason
      let count = reason?.saysCount ?? false ? "" : ", n = \(member.score.n)"
      return "\(name(member.agent)): \(reason?.words ?? "no interval")\(count)"
    }
    return [.heading("Cannot be distinguished from anyone yet", level: 3), .list(points)]
  }
}
