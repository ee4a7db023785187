import Notation
import QualityModel
import Workbench

extension StudyDraft {
  /// Returns a window that is typed for `before` or `after`, where it can be one.
  /// - Throws: `AnswerRefusal` where it ends before it begins, reaches over the day of the workshop, or shares days
  ///   with the other window.
  func placed(_ window: DayWindow, as item: StudyQuestions.Item) throws(AnswerRefusal) -> DayWindow {
    guard window.days > 0 else {
      throw AnswerRefusal(
        "the window ends on \(window.to), before it begins on \(window.from)",
        help: "the earlier day comes first: `\(window.to)..\(window.from)`")
    }
    if let held { try requireSide(of: window, as: item, held: held) }
    if let other = item == .before ? after : before, other.overlaps(window) {
      let name = item == .before ? "after" : "before"
      throw AnswerRefusal(
        "the window shares days with `\(name)`, \(other)", help: "let one of them end before the other begins")
    }
    return window
  }

  private func requireSide(of window: DayWindow, as item: StudyQuestions.Item, held: Day) throws(AnswerRefusal) {
    if item == .before, window.to > held {
      throw AnswerRefusal(
        "the window before goes on until \(window.to), and the workshop is on \(held)",
        help: "let it end on the day of the workshop at the latest")
    }
    if item == .after, window.from < held {
      throw AnswerRefusal(
        "the window after begins on \(window.from), and the workshop is on \(held)",
        help: "let it begin on the day of the workshop at the earliest")
    }
  }
}
