import Foundation

extension Scenario {
  /// What becomes of a coaching plan.
  static let coaching: [Scenario] = [
    Scenario(
      name: "agreeing on a plan", preparation: [submission], command: { _ in agreement },
      isDone: { $0.plans["agreed"] == 1 }, isWhole: { ($0.plans["agreed"] ?? 0) < 2 }),
    Scenario(
      name: "agreeing on the next plan", preparation: [submission, agreement], command: { _ in agreement },
      isDone: { $0.plans["agreed"] == 1 && $0.plans["closed"] != nil }, isWhole: { $0.plans["agreed"] == 1 }),
    Scenario(
      name: "disagreeing", preparation: [submission, agreement],
      command: { _ in .init("coach", "ana-lopez", "--disagree", "The line was bad.") },
      isDone: { $0.isEveryPlan(saying: "The line was bad.") }, isDoneOnce: true),
    Scenario(
      name: "undoing an agreement", preparation: [submission, agreement, agreement], command: { _ in .init("undo") },
      isDone: { $0.plans == ["agreed": 1] }, isDoneOnce: true, isWhole: { $0.plans["agreed"] == 1 }),
  ]

  /// A session; where there is an agreed plan it closes that one in the same change.
  private static let agreement = Program.Command(
    "coach", "ana-lopez", "--coach", "c-ode", "--focus", "empathy", "--because", "she asked", "--target", "90",
    "--commitment", "I let the customer finish.")
}

extension Site {
  /// How many coaching plans there are of each status.
  fileprivate var plans: [String: Int] {
    struct Record: Decodable { var status: String }
    let records = planFiles.compactMap { try? JSONDecoder().decode(Record.self, from: $0) }
    return Dictionary(grouping: records, by: \.status).mapValues(\.count)
  }

  /// Whether there are coaching plans, and each of them holds a text.
  fileprivate func isEveryPlan(saying text: String) -> Bool {
    !planFiles.isEmpty && planFiles.allSatisfy { String(decoding: $0, as: UTF8.self).contains(text) }
  }

  private var planFiles: [Data] {
    tree.filter { $0.key.hasPrefix("sessions/coaching/") }.map(\.value)
  }
}
