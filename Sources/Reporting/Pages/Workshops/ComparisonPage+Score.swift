import Insights
import Notation
import Statistics

extension ComparisonPage {
  static func score(_ comparison: WorkshopComparison) -> [Document.Block] {
    let score = comparison.score
    let groups = [("Cohort", score.cohort)] + (score.comparison.map { [("Comparison", $0)] } ?? [])
    let rows = groups.map { name, group in
      Document.Table.Row([
        Phrase(name), mean(group.before, comparison), mean(group.after, comparison),
        Phrase(NumberText.difference(group.change.estimate)), Phrase(group.change.p.map(PValue.text) ?? ""),
        "\(group.agents)", "\(group.evaluationsBefore) + \(group.evaluationsAfter)",
      ])
    }
    let columns: [Document.Table.Column] = [
      .init("Group"), .number("Before"), .number("After"), .init("Change"), .number("p"), .number("n"),
      .init("Evaluations", .right, isSecondary: true),
    ]
    return [
      .heading("Score"), .table(.init(columns: columns, rows: rows)),
      .paragraph("\("Means of agent means, the change with its 95 % interval; n counts agents.", .dim)"),
      .facts(facts(score)),
    ]
  }

  /// A mean of scores on its side of the target that the study or the workspace names.
  private static func mean(_ estimate: Estimate, _ comparison: WorkshopComparison) -> Phrase {
    let edges = comparison.milestones.filter { $0.measure == "score" }.map(\.target)
    return Phrase(estimate.value.map { NumberText.score($0, edges: edges) } ?? "none")
  }

  private static func facts(_ score: Measure) -> [Document.Fact] {
    var facts = againstPeers(score)
    facts.append(.init("Size", Phrase(size(score.effectSize))))
    facts += changes(score.cohort, "Cohort")
    if let comparison = score.comparison { facts += changes(comparison, "Comparison") }
    if let robustness = robustness(score.cohort) { facts.append(.init("Robustness", Phrase(robustness))) }
    if score.shown.direction == 0, let detectable = score.cohort.minimumDetectable {
      facts.append(
        .init(
          "Seen from",
          Phrase(
            "\(NumberText.score(detectable)) points: with \(NumberText.count(score.cohort.agents, "agent")) a smaller true "
              + "change of the cohort often goes unseen")))
    }
    if let rebound = score.rebound { facts.append(.init("Untrained", Phrase(words(rebound)))) }
    return facts
  }

  private static func againstPeers(_ score: Measure) -> [Document.Fact] {
    var facts: [Document.Fact] = []
    if let ancova = score.ancova {
      let headline = score.headline == .ancova ? "; this carries the verdict" : ""
      let meaning = ancova.estimate.interval == nil ? "" : ": how far the cohort ended above peers who began alike"
      facts.append(
        .init(
          "Against peers", Phrase(NumberText.differenceInWords(ancova.estimate) + ancova.pWords + meaning + headline)))
    }
    if let difference = score.differenceInDifferences {
      let meaning =
        difference.estimate.interval == nil ? "" : ": the cohort's change minus that of the comparison group"
      facts.append(
        .init("Difference", Phrase(NumberText.differenceInWords(difference.estimate) + difference.pWords + meaning)))
    }
    if let p = score.slopeInteractionP, p < 0.05 {
      facts.append(.init("Depends", Phrase("the effect depends on where an agent began (\(PValue.equation(p)))")))
    }
    return facts
  }

  private static func size(_ size: Estimate) -> String {
    guard let value = size.value else { return size.undefined ?? "unknown" }
    let sure = size.interval.map {
      " (95 % \(NumberText.score($0.lowerBound)) to \(NumberText.score($0.upperBound)))"
    }
    let reason = sure ?? " (\(size.undefined ?? "no interval"))"
    return "the mean moved by \(NumberText.score(value)) standard deviations of agent means\(reason)"
  }

  private static func changes(_ group: ComparedGroup, _ name: String) -> [Document.Fact] {
    guard group.agents > 0 else { return [] }
    let signs = "\(group.improved) improved, \(group.declined) declined, \(group.unchanged) unchanged"
    var beyond = "; how many beyond noise cannot be determined"
    if let up = group.improvedBeyondNoise, let down = group.declinedBeyondNoise {
      beyond = "; beyond the scatter of their own evaluations \(up) improved, \(down) declined"
    }
    return [.init(name, Phrase(signs + beyond))]
  }

  /// Five signs can be alike by chance once in sixteen.
  private static func robustness(_ group: ComparedGroup) -> String? {
    guard let p = group.wilcoxonP else { return nil }
    let moved = group.improved + group.declined
    guard moved > 5 else {
      return
        "with \(NumberText.count(moved, "agent")) whose mean changed, Wilcoxon's signed ranks cannot reach 0.05 at all"
    }
    return "Wilcoxon's signed ranks of the cohort's changes give \(PValue.equation(p))"
  }

  private static func words(_ rebound: Estimate) -> String {
    guard rebound.value != nil else {
      return "what people picked for low scores gain anyway cannot be estimated: \(rebound.undefined ?? "unknown")"
    }
    return "\(NumberText.differenceInWords(rebound)) would be expected of people picked for low scores"
  }
}
