import Notation

/// The window after a workshop is over before its data are compared.
package struct WindowsAreOver: StudyRule {
  package let name = "window-ahead"
  package let explanation = """
    The window after the workshop is not over yet, so its evaluations are not all there. For a study that was declared
    in time this is expected; a comparison made now uses what there is and will change. While the workshop itself is still
    to come, nothing is said of it.
    """

  package init() {}

  /// Returns a warning while the window after is not over, though the workshop is.
  package func findings(in workshop: Workshop, among surroundings: Workshop.Surroundings) -> [Finding] {
    guard workshop.after.days > 0, workshop.after.to >= surroundings.today else { return [] }
    let isAhead = workshop.after.from > surroundings.today
    // That is what declaring in time means.
    if isAhead, workshop.held >= surroundings.today { return [] }
    return [
      finding(
        isAhead ? .notBegun(workshop.after) : .notOver(workshop.after),
        help: "wait, or check the dates if the workshop is long past", at: ["after", isAhead ? "from" : "to"],
        severity: .warning)
    ]
  }
}

extension Finding.Message {
  fileprivate static func notBegun(_ window: DayWindow) -> Self {
    "the window after begins on \(window.from), which is still to come"
  }
  fileprivate static func notOver(_ window: DayWindow) -> Self {
    "the window after goes on until \(window.to), which is not over"
  }
}
