import Insights
import Notation
import QualityModel
import Statistics

/// How the session may go, in terms of this proposal's figures and moments: GROW (Whitmore 1992, Coaching for
/// Performance).
struct SessionOutline {
  let proposal: CoachingProposal
  /// What the session is about: what the agent can be coached on, else what recurs because of the process.
  let focus: [CoachingProposal.Focus]

  init(_ proposal: CoachingProposal) {
    self.proposal = proposal
    focus = proposal.coached.isEmpty ? proposal.focus : proposal.coached
  }

  /// The conversation; `nil` where there is neither anything to coach nor anything to praise.
  var conversation: CoachingConversation? {
    guard proposal.strength != nil || !focus.isEmpty else { return nil }
    return CoachingConversation(
      opening: opening, steps: steps, motivators: SessionMotivators(self).all, prefers: proposal.agent.prefers)
  }

  /// The agent's name, or the id where only that is known.
  var name: String { proposal.agent.name ?? proposal.agent.id }

  /// The colleagues the figures are compared with: `5 colleagues in billing`.
  var colleagues: String {
    NumberText.count(proposal.colleagues, "colleague") + (proposal.team.map { " in \($0)" } ?? "")
  }

  /// Returns the criterion as the newest version used has it.
  func criterion(_ cost: CriterionCost) -> Criterion? { proposal.rubric?.criterion(cost.criterion) }

  private var opening: String {
    guard let strength = proposal.strength else {
      guard let first = focus.first?.cost else { return "" }
      let full = first.opportunities - first.fellShort
      let praise = full > 0 ? "; \(first.title) had full marks in \(full) of \(first.opportunities)" : ""
      return "Nothing stands out yet. Begin with what went well by \(name)'s own account\(praise)."
    }
    let mean = NumberText.score(strength.cost.mean.value ?? 0)
    let size = NumberText.count(strength.cost.opportunities, "evaluation")
    let figures =
      strength.standsOut
      ? "\(mean) of 100 over \(size), where \(colleagues) come to \(NumberText.score(strength.cost.team.value ?? 0))"
      : "\(mean) of 100 over \(size), more reliably than anything else"
    return "Begin with \(strength.cost.title): \(figures)." + (strength.moment.map { " \(praise($0))" } ?? "")
  }

  private func praise(_ moment: CoachingPlan.Moment) -> String {
    let words = moment.note ?? moment.quote.map { "“\($0)”" }
    let said = words.flatMap { $0.cut(after: 200) }.map { ": \($0)" } ?? ""
    return "Name the moment, \(moment.place)\(said)".closed
  }

  private var steps: [CoachingConversation.Step] {
    let parts = [("Goal", goal), ("Reality", reality), ("Options", options), ("Will", will)]
    return parts.filter { !$0.1.isEmpty }.map { .init(name: $0.0, lines: $0.1) }
  }
}

/// Goal and reality: what to aim at, and what happens now.
extension SessionOutline {
  private var goal: [String] {
    guard let first = focus.first else { return withoutFocus }
    let ask =
      "Ask: what would you like \(first.cost.title) to be like by \(first.goal?.by.description ?? "the next session")?"
    return [ask] + focus.map(aim)
  }

  private var withoutFocus: [String] {
    guard let strength = proposal.strength else { return [] }
    let nothing = proposal.notYet.isEmpty ? "Nothing falls" : "Nothing but speed, which has to wait, falls"
    return [
      "\(nothing) short again and again. Ask: what would you like to get better at beside \(strength.cost.title)?"
    ]
  }

  private func aim(_ focus: CoachingProposal.Focus) -> String {
    let now =
      focus.cost.mean.value.map { "\(focus.cost.title) comes to \(NumberText.score($0)) of 100" }
      ?? "It is not yet known what \(focus.cost.title) comes to"
    guard let goal = focus.goal else {
      return
        "\(now), and \(colleagues) come to \(NumberText.score(focus.cost.team.value ?? 0)): what gets in everyone's "
        + "way is for the team to settle, not for \(name) alone."
    }
    return "\(now). Suggest \(NumberText.short(goal.to)), \(goal.basis.words), by \(goal.by)."
  }

  private var reality: [String] { focus.flatMap(reality) }

  /// The agent looks first: who is shown two moments at once has nothing left to find.
  private func reality(_ focus: CoachingProposal.Focus) -> [String] {
    var lines: [String] = []
    let question = focus.goal == nil ? "what stopped you there?" : "how do you see it?"
    if let first = focus.evidence.first {
      lines.append("Look at \(first.place) together\(first.spoken). Ask before saying anything: \(question)")
    }
    if focus.evidence.count > 1 {
      let second = focus.evidence[1]
      lines.append("Only then show \(second.place)\(second.spoken). Ask: is it the same here?")
    }
    let note = focus.evidence.first?.note?.cut(after: 200)
    if let note { lines.append("The evaluator's note on the first: \(note)".closed) }
    return lines + [shortfall(focus.cost)]
  }

  private func shortfall(_ cost: CriterionCost) -> String {
    guard cost.opportunities > 0 else { return "No evaluation of these days counts on \(cost.title)." }
    let size = NumberText.count(cost.opportunities, "evaluation")
    let price = cost.weight > 0 && cost.fellShort > 0 ? ", which \(cost.observedWords)" : ""
    return "\(cost.title) fell short in \(cost.fellShort) of \(size)\(price)."
  }
}

/// Options and will: what to do about it, and what is undertaken.
extension SessionOutline {
  private var options: [String] { focus.flatMap(options) }

  private func options(_ focus: CoachingProposal.Focus) -> [String] {
    let (cost, coaching) = (focus.cost, focus.coaching)
    let full = cost.opportunities - cost.fellShort
    guard focus.goal != nil else {
      return [
        "Ask what would have to change for \(cost.title) to go right each time; \(colleagues) need it too, so take the "
          + "answer to the team."
      ]
    }
    var lines: [String] = []
    if full > 0 {
      lines.append(
        "Ask: \(cost.title) had full marks in \(full) of \(cost.opportunities); what was different there?")
    }
    if let behaviour = coaching?.behaviour { lines.append("What better looks like: \(behaviour)".closed) }
    if let practice = coaching?.practice, !practice.isEmpty {
      lines.append(
        "Ways to practise: " + practice.map(\.opened).joined(separator: "; ") + ". Which of them, or one of your own?")
    }
    if let phrases = coaching?.phrases, !phrases.isEmpty {
      lines.append("Words that work: " + phrases.map { "“\($0)”" }.joined(separator: " "))
    }
    return lines
  }

  private var will: [String] {
    guard let first = focus.first else { return [] }
    let ask =
      first.goal == nil
      ? "Ask \(name): what will you try on \(first.cost.title) while the process is as it is, and who takes it to the team?"
      : "Ask for a commitment in \(name)'s own words: what will you do about \(first.cost.title) in the next contact?"
    return [ask] + focus.compactMap(decision)
  }

  private func decision(_ focus: CoachingProposal.Focus) -> String? {
    guard let goal = focus.goal else { return nil }
    let day = "Look again on \(goal.by)"
    guard let need = goal.evaluations else {
      return "\(day): how many evaluations on \(focus.cost.title) decide cannot be computed in advance."
    }
    let decide =
      "\(day): \(NumberText.count(need, "evaluation")) on \(focus.cost.title) "
      + "\(need == 1 ? "decides" : "decide") whether it rose to \(NumberText.short(goal.to))"
    guard let expected = goal.expected, expected < need else { return "\(decide)." }
    let later = goal.enoughBy.map { ", or look again on \($0)" } ?? ""
    return "\(decide). About \(expected) \(expected == 1 ? "is" : "are") to be expected until then: "
      + "score more contacts\(later)."
  }
}
