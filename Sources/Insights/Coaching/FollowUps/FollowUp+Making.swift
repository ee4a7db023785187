import Notation
import QualityModel
import Statistics

extension FollowUp {
  /// Judges every focus of a plan, in its order; a plan without a day for its follow-up has none.
  package static func all(of records: FollowUpRecords) -> [FollowUp] {
    guard let due = records.plan.due else { return [] }
    return records.plan.focus.map { focus in
      FollowUp(FollowUpEvidence(records, focus, due: due), due: due)
    }
  }

  /// Measures, judges by the figures as they were computed, and shows of them what may be shown.
  init(_ evidence: FollowUpEvidence, due: Day) {
    let change = CoachedChange(
      before: evidence.ownBefore.map(\.value), after: evidence.ownAfter.map(\.value), peers: evidence.peers,
      earlier: evidence.earlier)
    let measured = FollowUpFigures(evidence, change, due: due)
    let obstacle = FollowUpObstacle.first(in: evidence, change, state: measured.state, due: due)
    let hidden = FollowUpObstacle.ofRubric(evidence) ?? FollowUpObstacle.ofAmount(evidence, measured.state, due)
    verdict = obstacle == nil ? change.verdict ?? .wait : .wait
    reason = obstacle?.reason
    cautions = FollowUpCaution.all(in: evidence, state: measured.state, due: due)
    sentence = FollowUpSentence(measured, verdict, change, obstacle).text
    figures = hidden.map { measured.withholding(because: $0.reason) } ?? measured
  }
}

extension FollowUpEvidence {
  /// The fewest evaluations after for a criterion that was not coached.
  static let fewestUncoachedAfter = 3

  /// The mean change of the agent's criteria that no session of these days coached.
  var uncoached: Estimate {
    let facts = own(in: before) + own(in: after)
    let rubrics = records.rubrics.filter { rubric in facts.contains { $0.version == rubric.version } }
    let coached = Set(sessionsMeanwhile.flatMap(\.focus).map(\.criterion) + records.plan.focus.map(\.criterion))
    let tables = (PeriodTable(own(in: before)), PeriodTable(own(in: after)))
    let periods = ComparableCriteria(rubrics).ids.filter { !coached.contains($0) }.map { id in
      AgentPeriods(
        agent: id, before: tables.0[.criterion(id), records.plan.agent],
        after: tables.1[.criterion(id), records.plan.agent])
    }
    let told = periods.filter {
      $0.before.count >= FollowUp.enough && $0.after.count >= Self.fewestUncoachedAfter
    }
    let mean = Estimate.mean(
      ofMeans: told.compactMap(\.change), observations: told.reduce(0) { $0 + $1.before.count + $1.after.count },
      unit: "criterion", quantity: "changes")
    guard mean.undefined != nil, told.count < 3 else { return mean.cut(to: Estimate.changes) }
    let few = Estimate.Reason.tooFew("n = \(Count.text(told.count, "criterion", plural: "criteria"))")
    return Estimate(
      value: mean.value, undefined: few, n: mean.n, observations: mean.observations, method: mean.method)
  }

  /// The coached criterion, as the newest version has it; `nil` where none can be read.
  var criterion: Criterion? {
    records.rubrics.sorted { $0.version > $1.version }.lazy.compactMap { $0.criterion(self.focus.criterion) }.first
  }

  /// The agent's other sessions in these days.
  var sessionsMeanwhile: [CoachingPlan] {
    records.plans.filter { plan in
      plan.id != records.plan.id && plan.agent == records.plan.agent && plan.status != .draft
        && before.from <= plan.held && plan.held <= after.to
    }
  }
}
