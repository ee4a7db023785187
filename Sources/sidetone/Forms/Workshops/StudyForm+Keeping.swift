import Reporting
import TerminalKit
import Workbench

/// The draft of a study: it is written after each answer, and one that was changed elsewhere goes on as it is there.
extension StudyForm {
  mutating func save() throws {
    guard questions.draft != kept else { return }
    try SaveStudyDraft(questions.draft, replacing: stored).perform(in: world)
    kept = questions.draft
    stored = questions.draft
    isKept = true
  }

  mutating func reload() throws -> [String] {
    let (typed, before) = (questions, kept)
    self = StudyForm(given, earlier: try BeginStudy(given).perform(in: world), world: world)
    return ["The draft is taken over as it is now."] + dropped(from: typed.draft, since: before)
  }

  /// Returns what was typed and not saved, a sentence each, so that it can be typed again.
  private func dropped(from typed: StudyDraft, since before: StudyDraft) -> [String] {
    questions.items.compactMap { item in
      let text = typed.text(of: item)
      guard !text.isEmpty, text != before.text(of: item), text != questions.draft.text(of: item) else { return nil }
      return "Not taken over: `\(text)` at `\(item.rawValue)`."
    }
  }

  var unsaved: String {
    let count = questions.items.count { questions.draft.text(of: $0) != kept.text(of: $0) }
    return count == 0 ? "what was changed" : NumberText.count(count, "answer")
  }

  func takeLeave(on terminal: any Terminal) {
    terminal.remark(
      isKept
        ? "Nothing is declared yet. The draft is saved; `workshop new \(questions.draft.id)` resumes it."
        : "Nothing was answered, so nothing is saved.")
  }
}
