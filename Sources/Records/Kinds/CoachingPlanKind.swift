package import QualityModel

/// What a coach and an agent agreed on: `sessions/coaching/<id>.json`.
package struct CoachingPlanKind: RecordKind {
  package typealias Record = CoachingPlan
  package let word = "coaching plan"
  package let place = RecordPlace.folder("sessions/coaching", ending: .json)
  package let naming = RecordNaming.drawn
  package var rules: [any Rule] { CoachingPlan.rules }

  package init() {}

  package var indexed: (@Sendable (CoachingPlan) -> RecordFacts)? { { $0.facts } }

  package func findings(in record: Stored<CoachingPlan>) -> [Finding] { record.placed(record.record.findings()) }

  package func people(in record: CoachingPlan) -> [PeopleAreListed.Named] {
    record.coach.isEmpty ? [] : [.init(record.coach, as: .coach)]
  }

  /// By themselves and among everything else; drafts and earlier plans are looked for among the plans given.
  package func findings(in records: [Stored<CoachingPlan>], among surroundings: RecordSurroundings) -> [Finding] {
    let agents = Dictionary(records.map { ($0.record.id, $0.record.agent) }, uniquingKeysWith: { first, _ in first })
    let drafts = Dictionary(grouping: records.map(\.record).filter { $0.status == .draft }, by: \.agent)
    return records.flatMap { stored -> [Finding] in
      let plan = stored.record
      let among = CoachingPlan.Surroundings(
        rubrics: surroundings.rubrics, criteria: surroundings.criteria(inAnyVersionOf: plan.rubric.id),
        currentCriteria: surroundings.currentCriteria(of: plan.rubric.id), agents: surroundings.agents, plans: agents,
        openDraft: drafts[plan.agent]?.openDraft(of: plan.agent)?.id)
      return stored.placed(plan.findings() + plan.findings(among: among))
    }
  }

  package func about(_ record: CoachingPlan, among people: People) -> String {
    "\(people.agent(record.agent)?.name ?? record.agent), \(record.status.rawValue)"
  }
}

extension RecordKind where Self == CoachingPlanKind {
  /// Coaching plans.
  package static var coachingPlans: Self { Self() }
}

extension CoachingPlan: JSONRecord, NamedForAnAgent {
  /// What people call one.
  package static let noun = "coaching plan"
  /// The words that its keys take.
  package static let words = [
    "status": Status.allCases.map(\.rawValue), "verdict": Verdict.allCases.map(\.rawValue),
  ]
  /// Who and what it is about, and the moments that it points to.
  package var references: [RecordReference] {
    var references = [
      RecordReference(agent, of: "an agent", at: ["agent"]), RecordReference(coach, of: "a coach", at: ["coach"]),
      RecordReference(rubric.id, of: "a rubric", at: ["rubric", "id"]),
    ]
    if let follows { references.append(RecordReference(follows, of: "a coaching plan", at: ["follows"])) }
    if let strength { references.append(RecordReference(strength, of: "a criterion", at: ["strength"])) }
    for (index, focus) in focus.enumerated() {
      let path: RecordPath = ["focus", .index(index)]
      references.append(RecordReference(focus.criterion, of: "a criterion", at: path.appending("criterion")))
      for (number, moment) in focus.evidence.enumerated() {
        let place = path.appending("evidence").appending(number)
        references += [
          RecordReference(moment.evaluation, of: "an evaluation", at: place.appending("evaluation")),
          RecordReference(moment.interaction, of: "an interaction", at: place.appending("interaction")),
        ]
      }
    }
    return references
  }
}
