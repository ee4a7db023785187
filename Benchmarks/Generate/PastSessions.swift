import Foundation
import Notation
import QualityModel
import Records

/// Makes up coaching sessions that are over: closed plans of every agent in turn, spread over the days of the
/// evaluations.
struct PastSessions: Sendable {
  let seed: Int
  let end: Date
  let roster: Roster
  let forms: [Form]

  /// Returns the plan with a number; the same one for the same seed and number.
  func plan(_ index: Int) -> CoachingPlan {
    var numbers = SplitMix64(seed: seed, of: -2 - index)
    let agent = roster.agents[index % roster.agents.count]
    let form = numbers.pick(of: forms)
    let held = Day(of: end).advanced(by: -numbers.whole(60...700))
    let moment = held.start + Double(numbers.whole(8...17) * 3600)
    let closed = held.advanced(by: 42).start + 50_000
    return CoachingPlan(
      id: "\(held)-\(agent.id)-\(String(index + 46_656, radix: 36))", status: .closed, agent: agent.id,
      coach: roster.evaluators[0].id, rubric: form.reference,
      window: DayWindow(from: held.advanced(by: -90), to: held.advanced(by: -1)), startedAt: moment, held: held,
      agreedAt: moment + 1800, focus: [focus(of: form, judgedAt: closed, &numbers)],
      strength: form.scorer.criteria[0].id, agentView: "I want to help fast, so I begin before I have asked.",
      due: held.advanced(by: 30), acknowledgedAt: moment + 1800, closedAt: closed)
  }

  private func focus(of form: Form, judgedAt moment: Date, _ numbers: inout SplitMix64) -> CoachingPlan.Focus {
    let criterion = numbers.pick(of: form.scorer.criteria)
    let (before, change) = (Double(numbers.whole(40...80)), Double(numbers.whole(-5...15)))
    return CoachingPlan.Focus(
      criterion: criterion.id, title: criterion.title, from: before, target: before + 15,
      evaluations: numbers.whole(8...20), practice: "Take three contacts of last week and find the moment in each.",
      commitment: "Before I touch anything I ask what the customer has tried.",
      outcome: .init(
        at: moment, verdict: change > 8 ? .sustain : .refine,
        sentence: "It went from \(before.shortest) to \((before + change).shortest).", change: change,
        n: numbers.whole(8...20)))
  }
}
