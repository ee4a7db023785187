import Insights
import QualityModel
import Statistics

extension PlanPage {
  static func strength(_ proposal: CoachingProposal) -> [Document.Part] {
    guard let strength = proposal.strength else { return [] }
    let cost = strength.cost
    let mean = NumberText.estimate(cost.mean)
    let words: Phrase =
      strength.standsOut
      ? "It stands out: a mean of \(mean), where colleagues come to \(NumberText.score(cost.team.value ?? 0))."
      : "It is what the agent does most reliably, without standing out: a mean of \(mean)."
    var blocks: [Document.Block] = [.heading("Strength: \(cost.title)"), .paragraph(words)]
    if let moment = strength.moment { blocks.append([moment].list) }
    return [.init("strength", blocks)]
  }

  /// One behaviour to coach: what it costs and why, its moments, what better looks like, and the goal.
  static func focus(_ index: Int, of focuses: [CoachingProposal.Focus]) -> [Document.Part] {
    let focus = focuses[index]
    let number = focuses.count > 1 ? " \(index + 1)" : ""
    var parts = [
      Document.Part(
        "focus",
        [
          .heading("Focus\(number): \(focus.cost.title)"),
          .facts(
            [
              .init("Costs", cost(of: focus.cost)), .init("Mean", mean(of: focus.cost)),
              .init("Cause", cause(of: focus.cost)),
            ] + (focus.isChosen ? [.init("Picked", "by name, not by the ranking")] : [])),
        ])
    ]
    if !focus.evidence.isEmpty {
      parts.append(.init("evidence", [.heading("Evidence", level: 3), focus.evidence.list]))
    }
    if let better = better(focus.coaching) { parts.append(better) }
    if let goal = focus.goal { parts.append(.init("goal", [.heading("Goal", level: 3), .facts(facts(of: goal))])) }
    return parts
  }

  /// The arithmetic in one line.
  static func cost(of cost: CriterionCost) -> Phrase {
    guard let value = cost.cost.value else { return Phrase(NumberText.estimate(cost.cost)) }
    let shortfall = 100 - min(100, max(0, cost.shrunkMean))
    let product = Equation(value, of: [cost.weight, shortfall, 100 * cost.applies]) { $0[0] * $0[1] * $0[2] / 10_000 }
    let factors =
      "weight \(product.terms[0]) × shortfall \(product.terms[1]) % × applies \(product.terms[2]) %"
    let interval = cost.cost.interval.map {
      " (95 % \(NumberText.score($0.lowerBound)) to \(NumberText.score($0.upperBound)))"
    }
    let sure = interval ?? cost.cost.undefined.map { " (\($0))" }
    return "\(factors) = \(product.result, .emphasis) points per evaluation\(sure ?? "")"
  }

  private static func mean(of cost: CriterionCost) -> Phrase {
    let own = NumberText.estimate(cost.mean)
    let drawn =
      cost.mean.value.map { NumberText.score($0) != NumberText.score(cost.shrunkMean) } ?? false
      ? "; drawn to \(NumberText.score(cost.shrunkMean)) towards colleagues because of n = \(cost.opportunities)" : ""
    return "\(own)\(drawn)"
  }

  private static func cause(of cost: CriterionCost) -> Phrase {
    let others =
      cost.team.value == nil
      ? ", with no one to compare with" : ": colleagues' mean is \(NumberText.estimate(cost.team))"
    guard cost.fellShort > 0 else {
      return "\(cost.opportunities > 0 ? "nothing fell short" : "not known")\(others)"
    }
    let shared = cost.shared.map { "; they share \(percent(100 * $0)) of the shortfall" } ?? ""
    return switch cost.cause {
    case .person: "person\(others)\(shared)"
    case .process: "\("process, not person", .warning)\(others)\(shared)"
    }
  }

  private static func better(_ coaching: Criterion.Coaching?) -> Document.Part? {
    guard let coaching else { return nil }
    var blocks: [Document.Block] = []
    if let behaviour = coaching.behaviour { blocks.append(.paragraph(Phrase(behaviour.shortened))) }
    let phrases = coaching.phrases.map { "“\($0.shortened)”" as Phrase }
    if !phrases.isEmpty { blocks.append(.list(phrases)) }
    return blocks.isEmpty ? nil : .init("better", [.heading("What better looks like", level: 3)] + blocks)
  }

  private static func facts(of goal: CoachingProposal.Goal) -> [Document.Fact] {
    let start = goal.from.value == nil ? "" : "from \(NumberText.estimate(goal.from, edges: [goal.to])) "
    let reach: Phrase =
      "\(start)to \(NumberText.aim(goal.to), .emphasis) by \("\(goal.by)", .emphasis)"
    return [
      .init("Aim", reach + ": \(goal.basis.words)"), .init("To see it", Phrase(seen(goal))),
    ]
  }

  /// How many evaluations show the change, and how many there will be.
  private static func seen(_ goal: CoachingProposal.Goal) -> String {
    let needed =
      goal.evaluations.map { "\(NumberText.count($0, "evaluation")) after the session" }
      ?? "how many evaluations that takes cannot be determined"
    guard let expected = goal.expected else { return "\(needed); how many are to come is unknown" }
    let coming = "\(needed); \(expected) \(expected == 1 ? "is" : "are") expected by then"
    guard let need = goal.evaluations, expected < need else { return coming }
    let later = goal.enoughBy.map { ", or look later: they will be there by \($0)" } ?? ""
    return "\(coming), too few: score more contacts of the agent\(later)"
  }

  static func percent(_ value: Double) -> String { "\(NumberText.short(value)) %" }
}
