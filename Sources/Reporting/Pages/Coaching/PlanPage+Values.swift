import Insights
import Notation
import QualityModel
import Statistics

/// What a template of the plan may print by name.
extension PlanPage {
  static func values(_ proposal: CoachingProposal, _ agreed: CoachingPlan?, _ people: People) -> [String: PageValue] {
    let agent = proposal.agent
    var values: [String: PageValue?] = [
      "agent": .present(["id": .text(agent.id), "name": .text(agent.name ?? agent.id), "team": text(agent.team)]),
      "rubric": proposal.rubric.map { .present(["id": .text($0.id), "title": .text($0.title)]) },
      "from": text(proposal.window?.from), "to": text(proposal.window?.to),
      "evaluations": .text("\(proposal.evaluations)"), "score": text(proposal.score),
      "resolved": text(proposal.resolved), "colleagues": .text("\(proposal.colleagues)"),
      "agreed": agreed.map { self.agreed($0, people) }, "strength": proposal.strength.map(strength),
      "focus": .list(proposal.focus.map(focus)), "process": .list(proposal.process.map { criterion($0) }),
      "later": .list(proposal.notYet.map { criterion($0.cost, reason: $0.reason) }),
      "ranking": .list(proposal.ranking.map(ranked)), "cautions": .texts(proposal.cautions.map(\.sentence)),
    ]
    if let talk = proposal.conversation {
      values["opening"] = .text(talk.opening)
      values["steps"] = .list(talk.steps.map { .present(["name": .text($0.name), "lines": .texts($0.lines)]) })
      values["motivators"] = .list(
        talk.motivators.map { .present(["name": .text($0.name), "sentence": .text($0.sentence)]) })
      values["prefers"] = text(talk.prefers)
    }
    return values.compactMapValues { $0 }.filter { !$0.value.isEmpty }
  }

  private static func text(_ text: (some CustomStringConvertible)?) -> PageValue? { text.map { .text($0.description) } }

  /// A figure of one decimal; nothing where there is none.
  private static func text(_ estimate: Estimate) -> PageValue? { estimate.value.map { .text(NumberText.score($0)) } }

  private static func agreed(_ plan: CoachingPlan, _ people: People) -> PageValue {
    let focus = plan.focus.map { focus in
      PageValue.present([
        "title": .text(focus.title), "target": .text(NumberText.aim(focus.target)),
        "commitment": text(focus.commitment),
      ])
    }
    let coach = people.coach(plan.coach)?.name ?? plan.coach
    return .present([
      "day": .text("\(plan.agreedAt.map { Day(of: $0) } ?? plan.held)"), "coach": .text(coach), "due": text(plan.due),
      "disagreement": text(plan.disagreement?.text), "focus": .list(focus),
    ])
  }

  private static func strength(_ strength: CoachingProposal.Strength) -> PageValue {
    .present([
      "title": .text(strength.cost.title), "mean": text(strength.cost.mean),
      "lead": .text(NumberText.change(strength.lead)), "moment": strength.moment.map(moment),
    ])
  }

  private static func focus(_ focus: CoachingProposal.Focus) -> PageValue {
    .present([
      "title": .text(focus.cost.title), "criterion": .text(focus.cost.criterion), "cost": text(focus.cost.cost),
      "mean": text(focus.cost.mean), "others": text(focus.cost.team), "cause": .text(focus.cost.cause.rawValue),
      "behaviour": text(focus.coaching?.behaviour), "phrases": .texts(focus.coaching?.phrases ?? []),
      "practice": .texts(focus.coaching?.practice ?? []), "evidence": .list(focus.evidence.map(moment)),
      "goal": focus.goal.map { goal in
        .present([
          "from": text(goal.from), "to": .text(NumberText.aim(goal.to)), "by": .text("\(goal.by)"),
          "evaluations": text(goal.evaluations), "expected": text(goal.expected),
        ])
      },
    ])
  }

  private static func moment(_ moment: CoachingPlan.Moment) -> PageValue {
    .present([
      "interaction": .text(moment.interaction), "day": text(moment.startedAt.map { Day(of: $0) }),
      "time": text(moment.at.map(ClockTime.text)), "line": text(moment.line), "quote": text(moment.quote),
      "note": text(moment.note), "command": text(moment.command?.plain),
    ])
  }

  private static func criterion(_ cost: CriterionCost, reason: String? = nil) -> PageValue {
    .present(["title": .text(cost.title), "cost": text(cost.cost), "reason": text(reason)])
  }

  private static func ranked(_ cost: CriterionCost) -> PageValue {
    .present([
      "title": .text(cost.title), "weight": .text(NumberText.short(cost.weight)),
      "shortfall": .text(percent(100 - cost.shrunkMean)), "applies": .text(percent(100 * cost.applies)),
      "cost": text(cost.cost), "mean": text(cost.mean), "others": text(cost.team),
      "cause": .text(cost.cause.rawValue), "n": .text("\(cost.opportunities)"),
    ])
  }
}
