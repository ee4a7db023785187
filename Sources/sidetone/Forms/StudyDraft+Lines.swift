import QualityModel
import Workbench

/// A study as it is typed, question by question.
extension StudyDraft {
  /// Whether an option has said it already.
  func says(_ item: StudyForm.Item) -> Bool { item == .comparison ? comparison != nil : !text(of: item).isEmpty }

  /// Returns what was said, as it would be typed; empty where nothing was.
  func text(of item: StudyForm.Item) -> String {
    switch item {
    case .title: title ?? ""
    case .held: held?.description ?? ""
    case .trainer: trainer ?? ""
    case .rubric: rubric ?? ""
    case .cohort: cohort.joined(separator: ",")
    case .comparison: (comparison ?? []).joined(separator: ",")
    case .before: before?.description ?? ""
    case .after: after?.description ?? ""
    case .focus: focus.joined(separator: ",")
    case .because: selectedBecause?.rawValue ?? ""
    case .smallestChange: smallestChange.map { Int(exactly: $0).map(String.init) ?? "\($0)" } ?? ""
    }
  }

  /// Takes a line as the answer to a question; returns a refusal where it is none.
  mutating func take(_ line: String, for item: StudyForm.Item) -> StudyForm.Reply? {
    let words = Names.names(in: line)
    switch item {
    case .title: title = line.isEmpty ? nil : line
    case .trainer: trainer = line.isEmpty ? nil : line
    case .comparison: comparison = words
    case .focus: focus = words
    case .cohort where words.isEmpty, .rubric where line.isEmpty:
      return .refuse("`\(item.rawValue)` needs an answer", help: item.about)
    case .cohort: cohort = words
    case .rubric: rubric = line
    case .held: return take(Day(line), as: \.held, line, item, mayBeEmpty: false)
    case .before: return take(DayWindow(line), as: \.before, line, item)
    case .after: return take(DayWindow(line), as: \.after, line, item)
    case .because: return take(Workshop.Selection(rawValue: line), as: \.selectedBecause, line, item)
    case .smallestChange: return take(Double(line), as: \.smallestChange, line, item)
    }
    return nil
  }

  private mutating func take<Value>(
    _ value: Value?, as property: WritableKeyPath<Self, Value?>, _ line: String, _ item: StudyForm.Item,
    mayBeEmpty: Bool = true
  ) -> StudyForm.Reply? {
    guard value != nil || (line.isEmpty && mayBeEmpty) else {
      let message = "`\(line.prefix(60))` is no answer to `\(item.rawValue)`"
      return .refuse(line.isEmpty ? "`\(item.rawValue)` needs an answer" : message, help: item.about)
    }
    self[keyPath: property] = value
    return nil
  }
}
