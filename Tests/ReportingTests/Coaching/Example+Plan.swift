import Foundation
import Notation
import QualityModel
import Statistics

@testable import Insights

extension Example {
  /// A plan for an agent with twelve evaluations, five colleagues and two behaviours to coach.
  static func proposal(note: String = "Talked over her twice.", quote: String = "let me finish") -> CoachingProposal {
    let empathy = cost("empathy", "Empathy", weight: 20, applies: 1, mean: (45.2, 33.1, 57.3), drawn: 52.6, team: 71.3)
    let contact = cost(
      "first-contact", "First-contact fix", weight: 40, applies: 0.75, mean: (77.8, 43.9, 111.7), drawn: 80, team: 88,
      n: 9)
    let records = cost(
      "records", "Case notes", weight: 20, applies: 1, mean: (70, 52, 88), drawn: 71, team: 68, cause: .process,
      shared: 0.96)
    let hold = cost("hold", "Time on hold", weight: 8, applies: 0.5, mean: (41.7, 20, 63.4), drawn: 44, team: 60, n: 6)
    let greeting = cost("greeting", "Greeting", weight: 12, applies: 1, mean: (97.9, 93.3, 102.5), drawn: 97, team: 84)
    let suggestion = CoachingSuggestion(
      agent: .init(
        id: "ana-lopez", name: "Ana López", team: "billing", motivators: ["mastery", "recognition"],
        prefers: "written feedback first"),
      rubric: rubric, otherRubrics: ["chat": 3], versions: [3],
      window: .init(from: day(20_697), to: day(20_779)), today: day(20_779), evaluations: 12,
      score: Estimate(value: 72.4, low: 66.1, high: 78.7, n: 12, method: "t"), team: "billing", colleagues: 5,
      focus: [
        .init(
          cost: empathy, isChosen: false, evidence: moments(note: note, quote: quote), coaching: empathyCoaching,
          goal: goal(from: empathy.mean, to: 62)),
        .init(
          cost: contact, isChosen: true, evidence: [moment("call-0051", line: 31, note: "Closed without asking.")],
          coaching: nil, goal: goal(from: contact.mean, to: 88, evaluations: nil)),
      ],
      process: [records],
      strength: .init(
        cost: greeting, lead: 12.6, standsOut: true,
        moment: moment("chat-0001", line: 2, quote: "Good to hear you, Jo!"), coaching: nil),
      ranking: [empathy, contact, records, hold, greeting], naive: hold,
      notYet: [
        .init(
          cost: hold, resolved: Estimate(value: 75, low: 46.8, high: 91.1, n: 12, method: "Wilson"), target: 85)
      ],
      tooFew: [.init(criterion: "transfer", title: "Warm transfer", n: 2)],
      resolved: Estimate(value: 75, low: 46.8, high: 91.1, n: 12, method: "Wilson"), resolvedTarget: 85)
    return CoachingProposal(
      suggestion: suggestion, cautions: [.unreadableVersion(evaluations: 2)])
  }

  /// A proposal with nothing in it but what is given.
  static func emptyProposal(
    evaluations: Int = 0, ranking: [CriterionCost] = [], process: [CriterionCost] = [],
    tooFew: [CoachingProposal.TooFew] = []
  ) -> CoachingProposal {
    let none = Estimate(undefined: .tooFew("n = \(evaluations)"), n: evaluations, method: "t")
    let suggestion = CoachingSuggestion(
      agent: .init(id: "ana-lopez", name: "Ana López", team: "billing"), rubric: evaluations > 0 ? rubric : nil,
      otherRubrics: [:], versions: evaluations > 0 ? [3] : [],
      window: evaluations > 0 ? .init(from: day(20_697), to: day(20_779)) : nil, today: day(20_779),
      evaluations: evaluations, score: none,
      team: "billing", colleagues: 0, focus: [], process: process, strength: nil, ranking: ranking, naive: nil,
      notYet: [], tooFew: tooFew, resolved: none, resolvedTarget: 85)
    return CoachingProposal(suggestion: suggestion, cautions: [])
  }

  static let agreedPlan = CoachingPlan(
    id: "2026-09-30-ana-lopez-1", status: .agreed, agent: "ana-lopez", coach: "c-ode",
    rubric: RubricReference(id: "service-call", version: 3), window: .init(from: day(20_650), to: day(20_690)),
    startedAt: day(20_696).start, held: day(20_696), agreedAt: day(20_696).start,
    focus: [
      .init(
        criterion: "records", title: "Case notes", from: 55, target: 70,
        commitment: "I write the promised date before I end the call.")
    ], due: day(20_724), disagreement: .init(at: day(20_696).start, text: "The system drops notes.\nIt did on 12 May."))

  static func cost(
    _ id: String, _ title: String, weight: Double, applies: Double, mean: (Double, Double, Double), drawn: Double,
    team: Double, n: Int = 12, cause: CriterionCost.Cause = .person, shared: Double? = 0.4
  ) -> CriterionCost {
    let value = weight * (100 - drawn) / 100 * applies
    return CriterionCost(
      criterion: id, title: title, critical: nil, dimension: nil, lens: nil, opportunities: n, misses: 4, fellShort: 6,
      weight: weight, applies: applies, mean: Estimate(value: mean.0, low: mean.1, high: mean.2, n: n, method: "t"),
      shrunkMean: drawn,
      team: Estimate(value: team, low: team - 6, high: team + 6, n: 5, observations: 61, method: "CR2"),
      cost: Estimate(value: value, low: value / 2, high: value * 1.5, n: n, method: "t"),
      observedCost: weight * (100 - mean.0) / 100 * applies, cause: cause, shared: shared)
  }

  private static let empathyCoaching = Criterion.Coaching(
    behaviour: "Name what the customer feels before the first step of the solution.",
    practice: ["Role-play a caller who has been passed on twice.", "Mark the first feeling on two recordings."],
    phrases: ["That is the second time this week, and you are right to be cross."])

  private static func moments(note: String, quote: String) -> [CoachingPlan.Moment] {
    [moment("call-0042", at: 83.5, line: 14, quote: quote, note: note), moment("call-0047", note: "A stock phrase.")]
  }

  private static func moment(
    _ interaction: String, at: Double? = nil, line: Int? = nil, quote: String? = nil, note: String? = nil
  ) -> CoachingPlan.Moment {
    .init(
      evaluation: "2026-11-22-\(interaction)", interaction: interaction,
      startedAt: Date(timeIntervalSince1970: 1_795_183_391), at: at, line: line, quote: quote, note: note)
  }

  private static func goal(from: Estimate, to: Double, evaluations: Int? = 14) -> CoachingProposal.Goal {
    .init(
      from: from, to: to, basis: .scoreTarget(to), by: day(20_807), evaluations: evaluations, expected: 6,
      detectable: 25.4)
  }
}
