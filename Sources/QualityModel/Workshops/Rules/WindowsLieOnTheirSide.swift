import Notation

/// The window before the workshop is before it, and all others are after it.
package struct WindowsLieOnTheirSide: WorkshopRule {
  package let name = "window-across-workshop"
  package let explanation = """
    Scores from after the workshop must not count as before it, nor the other way round: they would hide the change, or
    make one up. The window before ends on the day of the workshop at the latest, and those after begin on it at the
    earliest.
    """

  package init() {}

  /// Returns one finding for each window that reaches over the day of the workshop.
  package func findings(in workshop: Workshop) -> [Finding] {
    let held = workshop.held
    return workshop.placedWindows.compactMap { path, window in
      guard window.days > 0 else { return nil }
      if path == ["before"] {
        guard window.to > held else { return nil }
        return finding(
          .endsAfter(window.to, held), help: "let it end on \(held) or earlier", at: path.appending("to"))
      }
      guard window.from < held else { return nil }
      return finding(
        .beginsBefore(window.from, held), help: "let it begin on \(held) or later", at: path.appending("from"))
    }
  }
}

extension Finding.Message {
  fileprivate static func endsAfter(_ day: Day, _ held: Day) -> Self {
    "the window before ends on \(day), after the workshop on \(held)"
  }
  fileprivate static func beginsBefore(_ day: Day, _ held: Day) -> Self {
    "the window after begins on \(day), before the workshop on \(held)"
  }
}
