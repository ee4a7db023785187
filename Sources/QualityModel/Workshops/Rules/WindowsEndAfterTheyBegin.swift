import Notation

/// A window ends on the day it begins, or later.
package struct WindowsEndAfterTheyBegin: WorkshopRule, CoachingRule {
  package let name = "window-reversed"
  package let explanation = """
    The window's last day is before its first, so no evaluation is in it. Its days are whole and both ends belong to
    it: a window of one day has the same day twice.
    """

  package init() {}

  /// Returns one finding for each window of a study that holds no day.
  package func findings(in workshop: Workshop) -> [Finding] {
    workshop.placedWindows.compactMap { path, window in finding(in: window, at: path) }
  }

  /// Returns a finding if the window that a plan rests on holds no day.
  package func findings(in plan: CoachingPlan) -> [Finding] {
    [finding(in: plan.window, at: ["window"])].compactMap(\.self)
  }

  private func finding(in window: DayWindow, at path: RecordPath) -> Finding? {
    guard window.days == 0 else { return nil }
    return finding(
      .reversed(window), help: "write the earlier day as `from`, the later one as `to`", at: path.appending("to"))
  }
}

extension Finding.Message {
  fileprivate static func reversed(_ window: DayWindow) -> Self {
    "the window ends on \(window.to), before it begins on \(window.from)"
  }
}
