import Insights
import Notation
import QualityModel

extension FollowUpCaution {
  /// What it means here, with its figures.
  var sentence: String {
    switch self {
    case .early(let days):
      "The verdict comes \(NumberText.count(days, "day")) before the follow-up is due, and later evaluations may still change "
        + "it."
    case .thinBefore(let before):
      "\(before == 0 ? "No evaluation" : "Only \(NumberText.count(before, "evaluation"))") before the session: a verdict takes "
        + "\(FollowUp.enough), and there will be none."
    case .fewCommonEvaluators(let share, let evaluations):
      "\(NumberText.percent(share)) of the \(evaluations) evaluations after come from evaluators who also scored before: "
        + "another yardstick can look like a change."
    case .evaluatorShift(let shift):
      "The evaluators' shares moved by \(NumberText.percent(shift)) between before and after: a stricter or milder evaluator "
        + "can look like a change."
    case .versions(let versions):
      "Versions \(versions.map(String.init).joined(separator: " and ")) of the rubric are in these days; the criterion "
        + "means the same in them, but what surrounds it may not."
    case .otherSessions(let plans): Self.sessions(plans)
    case .workshops(let workshops):
      "The agent was in \(NumberText.count(workshops.count, "workshop")) in these days "
        + "(\(workshops.map { "\($0.title) on \($0.held)" }.joined(separator: "; "))), which may have had a part in it."
    case .targeted(let count):
      "\(NumberText.count(count, "targeted evaluation")) of these days \(count == 1 ? "is" : "are") left out: contacts picked "
        + "for a reason are not how the agent usually is."
    case .coachedPeers(let count):
      "\(NumberText.count(count, "peer")) \(count == 1 ? "is" : "are") left out, coached on the same criterion in these days."
    case .datedBySubmission(let count): NumberText.countedBySubmission(count, "on the day")
    }
  }

  private static func sessions(_ plans: [CoachingPlan]) -> String {
    let words = plans.map { plan in "\(plan.held) on \(plan.focus.map(\.title).joined(separator: " and "))" }
    return "\(NumberText.count(plans.count, "other session")) with the agent in these days "
      + "(\(words.joined(separator: "; "))) may have had a part in it."
  }
}
