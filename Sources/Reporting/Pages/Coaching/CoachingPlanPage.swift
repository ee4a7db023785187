import Notation
package import QualityModel

/// A coaching plan read back: before it is agreed on, when it was, and ever after with `show`.
package struct CoachingPlanPage: Page {
  package let document: Document

  /// Creates the page of a plan.
  package init(_ plan: CoachingPlan, people: People = People()) {
    let agent = people.agentPhrase(plan.agent)
    document = Document(
      [.heading("Coaching plan of \(agent)", level: 1), .facts(Self.session(plan, people))]
        + plan.focus.enumerated().flatMap { Self.focus($1, number: $0 + 1, of: plan.focus.count) }
        + Self.words(plan) + [.heading("Agreed"), .facts(Self.agreement(plan, people))],
      sheet: Self.sheet(plan))
  }

  private static func session(_ plan: CoachingPlan, _ people: People) -> [Document.Fact] {
    let coach = plan.coach.isEmpty ? "no one yet" : people.coachPhrase(plan.coach)
    var facts: [Document.Fact] = [
      .init("Plan", "\(plan.id, .code), \(plan.stateWords)"),
      .init("Session", "\(plan.held) with \(coach)"),
      .init(
        "Rests on",
        "evaluations by \(plan.rubric.id, .code) version \(plan.rubric.version), \(plan.window.from) to \(plan.window.to)"
      ),
    ]
    if let follows = plan.follows { facts.append(.init("Follows", "\(follows, .code)")) }
    if let strength = plan.strength { facts.append(.init("Began with", "what goes well: \(strength, .code)")) }
    if let because = plan.focusBecause { facts.append(.init("This focus because", Phrase(because))) }
    return facts
  }

  private static func focus(_ focus: CoachingPlan.Focus, number: Int, of count: Int) -> [Document.Block] {
    let title = count > 1 ? "\(number). \(focus.title)" : focus.title
    var facts: [Document.Fact] = [
      .init("Criterion", "\(focus.criterion, .code)"),
      .init("Mean now", Phrase(focus.from.map { NumberText.score($0, edges: [focus.target]) } ?? "not known")),
      .init("Target", focus.target == 0 ? "\("none yet", .warning)" : Phrase(NumberText.aim(focus.target))),
    ]
    if let evaluations = focus.evaluations {
      facts.append(
        .init("To be seen in", "\(NumberText.count(evaluations, "evaluation")) after the session, 80 times in 100"))
    } else if let mean = focus.from, focus.target > 0, focus.target <= mean {
      facts.append(.init("To be seen in", "no evaluations: the target is not above the mean now"))
    }
    if let practice = focus.practice { facts.append(.init("Practice", Phrase(practice))) }
    facts.append(.init("Commitment", focus.commitment.map { "“\($0)”" } ?? "\("none yet", .warning)"))
    if let outcome = focus.outcome {
      facts.append(.init("Verdict", "\(outcome.verdict.phrase), kept on \(Day(of: outcome.at)): \(outcome.sentence)"))
    }
    return [.heading(Phrase(title)), .facts(facts)]
      + (focus.evidence.isEmpty ? [] : [focus.evidence.list])
  }

  private static func words(_ plan: CoachingPlan) -> [Document.Block] {
    var blocks: [Document.Block] = []
    if let view = plan.agentView { blocks += [.heading("In the agent's words"), .quote(Phrase(view))] }
    if let disagreement = plan.disagreement {
      blocks += [
        .heading("What the agent sees differently, \(Day(of: disagreement.at))"), .quote(Phrase(disagreement.text)),
      ]
    }
    return blocks
  }

  private static func agreement(_ plan: CoachingPlan, _ people: People) -> [Document.Fact] {
    let name = people.agent(plan.agent)?.name ?? plan.agent
    return [
      .init("Follow-up", plan.due.map { Phrase($0.description) } ?? "\("no day yet", .warning)"),
      .init(
        "Acknowledged",
        plan.acknowledgedAt.map { "by \(name) on \(Day(of: $0))" } ?? "not yet by \(name)"),
    ]
  }

  private static func sheet(_ plan: CoachingPlan) -> Document.Table {
    let columns: [Document.Table.Column] = [
      .init("Plan"), .init("Status"), .init("Agent"), .init("Coach"), .init("Held"), .init("Due"), .init("Criterion"),
      .number("From"), .number("Target"), .number("Evaluations"), .init("Practice"), .init("Commitment"),
      .init("Verdict"), .number("Change"), .number("n"),
    ]
    let session = [
      plan.id, plan.status.rawValue, plan.agent, plan.coach, plan.held.description, plan.due?.description ?? "",
    ]
    let rows = plan.focus.map { focus in
      let aim = [
        focus.criterion, focus.from.map { NumberText.score($0, edges: [focus.target]) } ?? "",
        NumberText.aim(focus.target),
        focus.evaluations.map { "\($0)" } ?? "", focus.practice ?? "", focus.commitment ?? "",
      ]
      let outcome = focus.outcome.map {
        [$0.verdict.rawValue, $0.change.map { NumberText.change($0) } ?? "", "\($0.n)"]
      }
      return Document.Table.Row((session + aim + (outcome ?? ["", "", ""])).map { Phrase($0) })
    }
    return Document.Table(columns: columns, rows: rows)
  }
}

extension CoachingPlan {
  /// Where it is in its life, as a sentence says it.
  fileprivate var stateWords: Phrase {
    switch status {
    case .draft: "\("a draft", .warning)"
    case .agreed: "\("agreed", .good)\(agreedAt.map { " on \(Day(of: $0))" } ?? "")"
    case .closed: "closed\(closedAt.map { " on \(Day(of: $0))" } ?? "")"
    }
  }
}
