package import Insights
import Notation
package import QualityModel
import Statistics

/// What to coach an agent on, and how the talk may go: `plan A`.
///
/// It fits on two sides of paper, since it is used on paper while two people talk: what was agreed, the strength, the
/// focus with its moments and its goal, what is not to be coached, how it was picked, the talk, and room to write.
package struct PlanPage: Page {
  package let document: Document

  /// Creates the page of a proposal, with the plan that both agreed on where one is open.
  package init(_ proposal: CoachingProposal, agreed: CoachingPlan? = nil, people: People = People()) {
    let title = Document.Part("title", [Self.title(of: proposal), .facts(Self.facts(proposal))])
    let plan = agreed.map { [Self.agreement($0, people)] } ?? []
    let values = Self.values(proposal, agreed, people)
    guard proposal.rubric != nil, proposal.evaluations > 0 else {
      document = Document(
        parts: [title] + plan + [Self.nothing(proposal)] + Self.cautions(proposal), sheet: Self.sheet(proposal),
        values: values)
      return
    }
    let picked = Self.process(proposal) + Self.later(proposal) + Self.ranking(proposal) + Self.tooFew(proposal)
    let focus =
      proposal.coached.isEmpty
      ? [Self.nothing(proposal)] : proposal.coached.indices.flatMap { Self.focus($0, of: proposal.coached) }
    document = Document(
      parts: [title] + plan + Self.strength(proposal) + focus + picked + Self.conversation(proposal)
        + Self.cautions(proposal),
      sheet: Self.sheet(proposal), values: values)
  }

  private static func title(of proposal: CoachingProposal) -> Document.Block {
    .heading("Coaching plan for \(People.phrase(proposal.agent.id, name: proposal.agent.name))", level: 1)
  }

  private static func facts(_ proposal: CoachingProposal) -> [Document.Fact] {
    var facts: [Document.Fact] = []
    if let team = proposal.agent.team { facts.append(.init("Team", Phrase(team))) }
    if let window = proposal.window { facts.append(.init("Days", Phrase(window.words))) }
    facts.append(.init("Evaluations", Phrase(evaluations(proposal))))
    guard proposal.evaluations > 0 else { return facts }
    facts.append(.init("Score", Phrase(NumberText.estimate(proposal.score, edges: proposal.rubric?.edges ?? []))))
    if proposal.resolved.value != nil {
      let target = proposal.resolvedTarget
      let words = NumberText.estimate(proposal.resolved, observation: "contact", edges: [target])
      facts.append(.init("Resolved, %", "\(words), to reach \(NumberText.exact(target))"))
    }
    if proposal.rubric != nil { facts.append(.init("Compared with", Phrase(peers(proposal)))) }
    return facts
  }

  private static func evaluations(_ proposal: CoachingProposal) -> String {
    let rubric = proposal.rubric.map { rubric in
      let numbers = proposal.versions.map(String.init).joined(separator: " and ")
      let version = numbers.isEmpty ? "" : ", version\(proposal.versions.count == 1 ? "" : "s") \(numbers)"
      return " by \(rubric.title) (\(rubric.id)\(version))"
    }
    let others = proposal.otherRubrics.sorted { $0.key < $1.key }.map { "\($0.value) by \($0.key)" }
    let left = others.isEmpty ? "" : "; left out: \(others.joined(separator: ", "))"
    return "\(proposal.evaluations)\(rubric ?? "")\(left)"
  }

  private static func peers(_ proposal: CoachingProposal) -> String {
    guard proposal.colleagues > 0 else { return "no one: no colleague has evaluations by this rubric" }
    let colleagues = NumberText.count(proposal.colleagues, "colleague")
    return proposal.team.map { "\(colleagues) of team \($0)" } ?? "\(colleagues), everyone with this rubric"
  }

  /// What both agreed on before, which this talk looks back at.
  private static func agreement(_ plan: CoachingPlan, _ people: People) -> Document.Part {
    let coach = people.coachPhrase(plan.coach)
    let due = plan.due.map { "; follow-up on \($0)" } ?? ""
    var blocks: [Document.Block] = [
      .heading("Agreed on \((plan.agreedAt.map { "\(Day(of: $0))" } ?? "\(plan.held)"))"),
      .paragraph("With \(coach)\(due). What became of it: \("follow-up \(plan.agent.asArgument)", .code)."),
    ]
    let facts = plan.focus.flatMap { focus in
      let from = focus.from.map { "from \(NumberText.score($0, edges: [focus.target])) " } ?? ""
      return [Document.Fact(focus.title, "\(from)to \(NumberText.aim(focus.target))")]
        + (focus.commitment.map { [.init("Commitment", Phrase($0))] } ?? [])
    }
    if !facts.isEmpty { blocks.append(.facts(facts)) }
    if let disagreement = plan.disagreement {
      blocks += [.paragraph("What the agent sees differently:"), .quote(Phrase(disagreement.text.shortened))]
    }
    return .init("agreed", blocks)
  }

  /// Why there is nothing to coach.
  private static func nothing(_ proposal: CoachingProposal) -> Document.Part {
    let first = proposal.process.first.map { " --focus \($0.criterion.asArgument)" }
    let anyway = first.map { first -> Phrase in
      " Where the agent can do something about it all the same, \("plan \(proposal.agent.id.asArgument)\(first)", .code) plans it."
    }
    return .init("focus", [.heading("Focus"), .paragraph(Phrase(reason(proposal)) + (anyway ?? ""))])
  }

  private static func reason(_ proposal: CoachingProposal) -> String {
    guard proposal.evaluations == 0 || proposal.rubric != nil else {
      return "There is nothing to rest a plan on: the rubric cannot be read in any version that was evaluated by."
    }
    guard proposal.evaluations > 0 else {
      return "There is nothing to rest a plan on: no evaluation of these days counts."
    }
    guard !proposal.ranking.isEmpty else {
      let most = proposal.tooFew.map(\.n).max() ?? 0
      return "Too few to tell: no criterion counted \(CoachingProposal.enough) times yet (n = \(most) at most)."
    }
    if !proposal.ranking.contains(where: { $0.observedCost > 0 }) {
      return "Nothing to coach: no criterion that counted \(CoachingProposal.enough) times costs points."
    }
    guard !proposal.process.isEmpty else {
      return proposal.notYet.isEmpty
        ? "Nothing to coach now: nothing falls short again and again."
        : "Nothing to coach yet: what falls short again and again is about speed, and that has to wait."
    }
    return "Nothing for one agent to change: colleagues fall short alike on what costs points."
  }

  private static func cautions(_ proposal: CoachingProposal) -> [Document.Part] {
    guard !proposal.cautions.isEmpty else { return [] }
    return [.init("cautions", [.heading("Cautions"), .list(proposal.cautions.map { Phrase($0.sentence) })])]
  }
}
