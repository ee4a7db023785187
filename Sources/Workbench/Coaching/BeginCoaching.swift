import Insights
package import Notation
package import QualityModel
import RecordIndex
import Records

/// Opens a coaching session with an agent: what the evaluations suggest, and what became of the last plan.
package struct BeginCoaching: Sendable {
  /// The agent's id or name.
  package var agent: String
  /// The coach's id or name; `nil` takes the draft's, else the person at work where they are among the coaches.
  package var coach: String?
  /// The day of the session; `nil` is the draft's, else today.
  package var held: Day?
  /// The rubric's id; `nil` takes the draft's, else the one the agent was evaluated by most.
  package var rubric: String?
  /// The ids of the criteria to coach; empty leaves it to the draft, or open.
  package var focus: [String]
  /// Whether an earlier draft with this agent is resumed; otherwise the first answer takes its place.
  package var resumes: Bool

  package init(
    agent: String, coach: String? = nil, held: Day? = nil, rubric: String? = nil, focus: [String] = [],
    resumes: Bool = true
  ) {
    self.agent = agent
    self.coach = coach
    self.held = held
    self.rubric = rubric
    self.focus = focus
    self.resumes = resumes
  }

  /// Opens the session, and answers with it; the plan's coach is empty where none is given yet.
  ///
  /// Throws `NotFound` for an agent, rubric or criterion that is not there, `Refused` for a coach who is not listed or is
  /// the agent, and `NoSession` where there is nothing to coach from or the day cannot be right.
  package func perform(in world: World) throws -> CoachingSession {
    let world = world.readingOnce
    let people = try world.workspace.people().value ?? People()
    return try world.asking(.smallRecords) { try session(in: world, from: $0, people) }
  }

  private func session(in world: World, from index: RecordIndex, _ people: People) throws -> CoachingSession {
    let agent = try index.agent(named: agent, among: people)
    let plans = try index.openPlans(with: agent.id)
    let draftID = plans.map(\.record).openDraft(of: agent.id)?.id
    let draft = plans.first { $0.record.id == draftID }
    let taken = resumes ? draft?.record : nil
    let open = plans.agreed(with: agent.id)
    let earlier = open.last?.record
    let held = try day(taken?.held, after: earlier, today: Day(of: world.now()))
    // What a draft rests on stays the same while it is talked through.
    let drafted = taken.flatMap { $0.held == held ? $0.window : nil }
    let last = held < Day(of: world.now()) ? held.advanced(by: -1) : nil
    let proposal = try PreparePlan(
      agent: agent.id, rubric: rubric ?? taken?.rubric.id, from: drafted?.from, to: drafted?.to ?? last
    ).proposal(in: world, from: index, people)
    guard let rubric = proposal.rubric, let window = proposal.window else {
      throw proposal.evaluations > 0 ? NoSession(unreadableOf: agent.id) : NoSession(nothingOf: agent.id)
    }
    let facts = Facts(proposal: proposal, rubric: rubric, window: window, held: held)
    let plan = try plan(facts, taken: taken, replacing: draft?.record, follows: earlier?.id, people, world)
    let followUps =
      open.isEmpty ? [] : try ReviewFollowUps(agent: agent.id).answer(in: world, from: index, people).list.followUps
    var session = CoachingSession(
      plan: plan, proposal: proposal, chosen: proposal.focus.filter { $0.cost.cause == .person }, rubric: rubric,
      earlier: earlier, followUps: followUps, people: people, isResumed: taken != nil,
      findings: try index.findings(ofRecords: CoachingPlanKind().word), draft: draft, open: open)
    let focus = focus.isEmpty ? plan.focus.map(\.criterion).filter { rubric.criterion($0) != nil } : focus
    if !focus.isEmpty {
      session = try ChooseFocus(focus, in: session).perform(in: world)
    } else {
      session.plan.focus = []
    }
    return session
  }

  /// What the evaluations say, as far as a plan keeps it.
  private struct Facts {
    let proposal: CoachingProposal
    let rubric: Rubric
    let window: DayWindow
    let held: Day
  }

  private func plan(
    _ facts: Facts, taken: CoachingPlan?, replacing draft: CoachingPlan?, follows: String?, _ people: People,
    _ world: World
  ) throws -> CoachingPlan {
    let now = world.now()
    let reference = RubricReference(id: facts.rubric.id, version: facts.rubric.version)
    let agent = facts.proposal.agent.id
    let coach = try coach(of: agent, taken?.coach, people, world)
    var plan =
      try taken
      ?? CoachingPlan(
        id: draft?.id ?? world.newRecordID(for: agent, at: now), agent: agent, coach: coach, rubric: reference,
        window: facts.window, startedAt: now, held: facts.held)
    if plan.rubric != reference { plan.rubric = reference }
    (plan.coach, plan.held, plan.window, plan.follows) = (coach, facts.held, facts.window, follows)
    plan.strength = facts.proposal.strength?.cost.criterion
    return plan
  }

  private func day(_ draft: Day?, after earlier: CoachingPlan?, today: Day) throws -> Day {
    let held = held ?? draft ?? today
    guard held <= today else { throw NoSession(ahead: held) }
    if let earlier, held < earlier.held { throw NoSession(held: held, before: earlier) }
    return held
  }

  private func coach(of agent: String, _ draft: String?, _ people: People, _ world: World) throws -> String {
    guard let coach else {
      let personal = world.personalEvaluator.flatMap { id in people.coach(id)?.id }
      return [draft, personal].compactMap(\.self).first { $0 != agent } ?? ""
    }
    let id = try world.listedPerson(coach, as: .coach, among: people)
    guard id != agent else {
      throw Refused(
        "`\(agent)` is the agent, and no one coaches themselves", findings: [],
        help: "name another coach with `--coach ID`", fault: .request)
    }
    return id
  }
}

/// There can be no such coaching session.
package struct NoSession: Explained {
  package let message: String
  package let help: String
  /// What was asked for cannot be.
  package let fault: Fault

  /// There are no evaluations to coach from.
  init(nothingOf agent: String) {
    message = "there are no evaluations of `\(agent)` to coach from"
    help = "score some with `score`; `list agent:\(agent)` shows what there is"
    fault = .none
  }

  /// There are evaluations, and no version of their rubric.
  init(unreadableOf agent: String) {
    message = "the rubric that `\(agent)` was evaluated by cannot be read in any version"
    help = "`check` shows which file is missing or broken; restore it from git or a backup"
    fault = .records
  }

  /// The day is still to come.
  init(ahead held: Day) {
    message = "the session cannot have been held on \(held), which is still to come"
    help = "give the day on which you talked, or leave `--held` out for today"
    fault = .request
  }

  /// The day is before the last session's.
  init(held: Day, before earlier: CoachingPlan) {
    message = "the session on \(held) is before the last one, which was held on \(earlier.held)"
    help =
      "give the day on which you talked; `show \(earlier.id)` shows the last plan, `open \(earlier.id)` corrects it"
    fault = .request
  }
}
