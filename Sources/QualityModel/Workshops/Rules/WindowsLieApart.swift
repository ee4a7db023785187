import Notation

/// No day is in two windows.
package struct WindowsLieApart: WorkshopRule {
  package let name = "windows-overlap"
  package let explanation = """
    An evaluation on a day that is in two windows would count on both sides of the comparison, and make them look more
    alike than they are. Let one window end before the next one begins.
    """

  package init() {}

  /// Returns one finding for each window that shares a day with an earlier one of the file.
  package func findings(in workshop: Workshop) -> [Finding] {
    let windows = workshop.placedWindows
    return windows.enumerated().compactMap { index, placed in
      guard let other = windows[..<index].first(where: { $0.window.overlaps(placed.window) }) else { return nil }
      return finding(
        .overlap(other.path, other.window), help: "let one of them end before the other begins", at: placed.path)
    }
  }
}

extension Finding.Message {
  fileprivate static func overlap(_ path: RecordPath, _ window: DayWindow) -> Self {
    "the window shares days with `\(path)`, \(window.from) to \(window.to)"
  }
}
