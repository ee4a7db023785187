import Foundation

extension Scenario {
  /// What becomes of a coaching plan.
  static let coaching: [Scenario] = [
    Scenario(
      name: "agreeing on a plan", preparation: [submission], command: { _ in agreement },
      isDone: { $0.countPlans("agreed") == 1 }, isWhole: { $0.countPlans("agreed") < 2 }),
    Scenario(
      name: "agreeing on the next plan", preparation: [submission, agreement], command: { _ in agreement },
      isDone: { $0.countPlans("agreed") == 1 && $0.countPlans("closed") > 0 }, isWhole: { $0.countPlans("agreed") == 1 }
    ),
    Scenario(
      name: "disagreeing", preparation: [submission, agreement], command: { _ in disagreement },
      isDone: { $0.plans.map(\.disagreement?.text) == ["The line was bad."] }, isDoneOnce: true),
    Scenario(
      name: "undoing an agreement", preparation: [submission, agreement, agreement], command: { _ in .init("undo") },
      isDone: { $0.plans.map(\.status) == ["agreed"] }, isDoneOnce: true, isWhole: { $0.countPlans("agreed") == 1 }),
  ]

  /// A session; where there is an agreed plan it closes that one in the same change.
  static let agreement = Program.Command(
    "coach", "ana-lopez", "--coach", "c-ode", "--focus", "empathy", "--because", "she asked", "--target", "90",
    "--commitment", "I let the customer finish.")
  static let disagreement = Program.Command("coach", "ana-lopez", "--disagree", "The line was bad.")
}

/// What the torture looks at in a coaching plan.
struct PlanRecord: Decodable {
  struct Focus: Decodable {
    var practice: String?
    var commitment: String?
  }
  struct Disagreement: Decodable { var text: String }

  var status: String
  var agentView: String?
  var focus: [Focus]?
  var disagreement: Disagreement?

  /// The agent's words in it, in the order they are asked for.
  var words: [String] {
    [agentView, focus?.first?.practice, focus?.first?.commitment, disagreement?.text].compactMap(\.self)
  }
}

extension Site {
  /// The coaching plans, by the names of their files.
  var plans: [PlanRecord] {
    tree.filter { $0.key.hasPrefix("sessions/coaching/") }.sorted { $0.key < $1.key }
      .compactMap { try? JSONDecoder().decode(PlanRecord.self, from: $0.value) }
  }

  /// Returns how many coaching plans have a status.
  func countPlans(_ status: String) -> Int { plans.count { $0.status == status } }
}
