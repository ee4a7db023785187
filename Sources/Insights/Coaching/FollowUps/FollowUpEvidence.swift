import Foundation
import Notation
import QualityModel

/// What counts for one coached criterion, sorted by agent and window.
struct FollowUpEvidence {
  /// One evaluation in which the criterion counted.
  struct Seen {
    var agent: String
    var moment: Date
    var evaluator: String
    var version: Int
    /// What it came to, 0–100.
    var value: Double
    /// Whether the time of the contact is not known.
    var isDatedBySubmission: Bool
  }

  let records: FollowUpRecords
  let focus: CoachingPlan.Focus
  /// The days before the session.
  let before: DayWindow
  /// The days after it: to the day of the follow-up, or of the evaluation that completed those needed.
  let after: DayWindow
  /// How many evaluations after the session it takes.
  let need: Int
  /// The agent's evaluations before.
  let ownBefore: [Seen]
  /// The agent's evaluations after.
  let ownAfter: [Seen]
  /// Peers who were not coached on it in the meantime, with what they came to in both windows.
  let peers: [AgentPeriods]
  /// How many peers were coached on it in the meantime, and are left out.
  let coachedPeers: Int
  /// The rubric's versions that the agent's and the peers' figures come from.
  let versions: Set<Int>
  private let seen: [Seen]

  /// Sorts what is known about a focus of the plan whose follow-up is due on a day.
  init(_ records: FollowUpRecords, _ focus: CoachingPlan.Focus, due: Day) {
    let plan = records.plan
    let before = FollowUpRecords.before(plan)
    let need = CoachingPlan.need(of: focus)
    let seen = Self.seen(focus.criterion, in: records)
    let own = seen.filter { $0.agent == plan.agent }
    let later = own.filter { $0.moment >= plan.held.end }
    // The end is fixed once the evaluations are there: looking again every week would find changes by chance.
    let completed = later.count >= need ? Day(of: later[need - 1].moment) : Day(of: records.now)
    let after = DayWindow(from: plan.held.advanced(by: 1), to: max(due, completed))
    let coached = Self.coached(focus.criterion, from: before.from, to: after.to, in: records)
    let others = seen.filter { $0.agent != plan.agent }
    let tables = Self.periods(others, before.moments, after.moments)
    let used = tables.filter { !coached.contains($0.agent) }
    let peers = Set(used.map(\.agent))
    self.records = records
    self.focus = focus
    self.before = before
    self.after = after
    self.need = need
    self.seen = seen
    ownBefore = own.filter { before.moments.contains($0.moment) }
    ownAfter = later.filter { after.moments.contains($0.moment) }
    self.peers = used
    coachedPeers = tables.count - used.count
    versions = others.reduce(into: Set((ownBefore + ownAfter).map(\.version))) { versions, seen in
      let isUsed = before.moments.contains(seen.moment) || after.moments.contains(seen.moment)
      if isUsed, peers.contains(seen.agent) { versions.insert(seen.version) }
    }
  }

  /// What counts and has the criterion, by when it was.
  private static func seen(_ criterion: String, in records: FollowUpRecords) -> [Seen] {
    let (rubric, start) = (records.plan.rubric.id, FollowUpRecords.reach(of: records.plan))
    return records.evaluations.compactMap { facts -> Seen? in
      guard facts.isHeadline, let moment = facts.occurredAt, moment >= start, facts.rubric == rubric,
        let fact = facts.criteria?.first(where: { $0.criterion == criterion })
      else { return nil }
      return Seen(
        agent: facts.agent, moment: moment, evaluator: facts.evaluator, version: facts.version,
        value: fact.fraction * 100, isDatedBySubmission: facts.startedAt == nil)
    }.sorted { $0.moment < $1.moment }
  }

  /// Those who had a session on the same criterion in the meantime.
  private static func coached(_ criterion: String, from: Day, to: Day, in records: FollowUpRecords) -> Set<String> {
    let sessions = records.sessions.filter { session in
      guard let held = session.day, session.status != CoachingPlan.Status.draft.rawValue else { return false }
      return session.rubric == records.plan.rubric.id && from <= held && held <= to
        && session.criteria.contains(criterion)
    }
    return Set(sessions.compactMap(\.agent))
  }

  /// Agents with something in both windows, by id.
  private static func periods(_ seen: [Seen], _ first: Range<Date>, _ second: Range<Date>) -> [AgentPeriods] {
    var agents: [String: AgentPeriods] = [:]
    for one in seen {
      if first.contains(one.moment) {
        agents[one.agent, default: AgentPeriods(agent: one.agent)].before.add(one.value)
      } else if second.contains(one.moment) {
        agents[one.agent, default: AgentPeriods(agent: one.agent)].after.add(one.value)
      }
    }
    return agents.values.filter(\.isComplete).sorted { $0.agent < $1.agent }
  }
}

extension FollowUpEvidence {
  /// Whether the criterion means the same in all versions that count.
  var isComparable: Bool { means(theSameIn: versions) }

  /// Means of the agent and the peers in two periods before the session.
  var earlier: EarlierPeriods {
    let agents = Set(peers.map(\.agent) + [records.plan.agent])
    let comparable = Set(seen.map(\.version)).filter { means(theSameIn: versions.union([$0])) }
    let usable = seen.filter { agents.contains($0.agent) && comparable.contains($0.version) }
    func pairs(_ first: DayWindow, _ second: DayWindow) -> [(Double, Double)] {
      Self.periods(usable, first.moments, second.moments).compactMap { periods in
        periods.before.mean.flatMap { old in periods.after.mean.map { (old, $0) } }
      }
    }
    // A workspace may be younger than the window: its empty days have no half.
    let start = usable.first { before.moments.contains($0.moment) }.map { Day(of: $0.moment) } ?? before.from
    let middle = start.advanced(by: (before.to.since1970 - start.since1970 + 1) / 2)
    let firstHalf = DayWindow(from: start, to: middle.advanced(by: -1))
    return EarlierPeriods(
      windows: pairs(before.earlier(by: 1), before), halves: pairs(firstHalf, .init(from: middle, to: before.to)))
  }

  /// The share of the evaluations after that come from evaluators who also scored the agent before; `nil` of none.
  var commonEvaluators: Double? {
    guard !ownAfter.isEmpty else { return nil }
    let known = Set(ownBefore.map(\.evaluator))
    return Double(ownAfter.count { known.contains($0.evaluator) }) / Double(ownAfter.count)
  }

  /// Whether the newest rubric that matters no longer has the criterion: of a finished window the last one that
  /// scored the agent in it, else the newest there is.
  var isGone: Bool {
    guard let newest = newestVersion, let rubric = records.rubrics.first(where: { $0.version == newest }) else {
      return false
    }
    return !rubric.countingCriteria.contains { $0.id == focus.criterion }
  }

  private var newestVersion: Int? {
    guard ownAfter.count >= need else { return records.rubrics.map(\.version).max() }
    return own(in: after).map(\.version).max()
  }

  /// The agent's evaluations that count in a window, also those in which the criterion did not.
  func own(in window: DayWindow) -> [EvaluationFacts] {
    let plan = records.plan
    return records.evaluations.filter { facts in
      facts.agent == plan.agent && facts.isHeadline && facts.rubric == plan.rubric.id
        && facts.occurredAt.map(window.contains) == true
    }
  }

  private func means(theSameIn versions: Set<Int>) -> Bool {
    guard versions.count > 1 else { return true }
    let rubrics = records.rubrics.filter { versions.contains($0.version) }
    return rubrics.count == versions.count && ComparableCriteria(rubrics).ids.contains(focus.criterion)
  }
}
