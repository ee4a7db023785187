/// The window that a coaching plan rests on ends on the day it begins, or later.
public struct PlanWindowsEndAfterTheyBegin: CoachingRule {
  /// The stable name, which is that of the rule about a study's windows.
  public let name = WindowsEndAfterTheyBegin().name
  /// What `explain` tells.
  public let explanation = WindowsEndAfterTheyBegin().explanation

  /// Creates the rule.
  public init() {}

  /// Returns a finding if the window holds no day.
  public func findings(in plan: CoachingPlan) -> [Finding] {
    guard plan.window.to < plan.window.from else { return [] }
    return [
      finding(
        .reversed(plan.window), help: "write the earlier day as `from`, the later one as `to`", at: ["window", "to"])
    ]
  }
}

extension Finding.Message {
  fileprivate static func reversed(_ window: CoachingPlan.Window) -> Self {
    "the window ends on \(window.to), before it begins on \(window.from)"
  }
}
