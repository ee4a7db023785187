import Notation
import QualityModel
import Workbench

/// A study as it is typed, question by question.
extension StudyDraft {
  /// Whether an option has said it already.
  func says(_ item: StudyQuestions.Item) -> Bool { item == .comparison ? comparison != nil : !text(of: item).isEmpty }

  /// Returns what was said, as it would be typed; empty where nothing was.
  func text(of item: StudyQuestions.Item) -> String {
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
    case .smallestChange: smallestChange?.shortest ?? ""
    }
  }

  /// Takes a line as the answer to a question.
  mutating func take(_ line: String, for item: StudyQuestions.Item) throws(AnswerRefusal) {
    let words = Names.names(in: line)
    switch item {
    case .title: title = line
    case .trainer: trainer = line
    case .rubric: rubric = line
    case .cohort:
      guard !words.isEmpty else { throw .noStudyAnswer(line, item) }
      cohort = try once(words, and: comparison ?? [], "comparison")
    case .comparison: comparison = try once(words, and: cohort, "cohort")
    case .focus: focus = try once(words, and: [], "")
    case .held: held = try value(Day(line), line, item)
    case .before: before = try placed(value(DayWindow(line), line, item), as: item)
    case .after: after = try placed(value(DayWindow(line), line, item), as: item)
    case .because: selectedBecause = try value(Workshop.Selection(rawValue: line), line, item)
    case .smallestChange:
      let points = try value(Double(line), line, item)
      guard points > 0, points <= 100 else { throw .noStudyAnswer(line, item) }
      smallestChange = points
    }
  }

  /// Returns names that are given once and are not in the other group.
  private func once(_ names: [String], and other: [String], _ group: String) throws(AnswerRefusal) -> [String] {
    if let twice = names.enumerated().first(where: { names.prefix($0.offset).contains($0.element) }) {
      throw AnswerRefusal("`\(twice.element.prefix(60))` is named twice", help: "name each once")
    }
    if let both = names.first(where: other.contains) {
      throw AnswerRefusal(
        "`\(both.prefix(60))` is in the \(group) already", help: "an agent is trained or compared with, not both")
    }
    return names
  }

  private func value<Value>(
    _ value: Value?, _ line: String, _ item: StudyQuestions.Item
  ) throws(AnswerRefusal) -> Value {
    guard let value else {
      let missing = line.split(separator: "..").lazy.compactMap {
        AnswerRefusal.missingDay(String($0), help: item.about)
      }
      throw missing.first ?? .noStudyAnswer(line, item)
    }
    return value
  }

  /// Takes back what was said, where nothing has to be.
  mutating func leaveOpen(_ item: StudyQuestions.Item) {
    switch item {
    case .title: title = nil
    case .trainer: trainer = nil
    case .comparison: comparison = []
    case .before: before = nil
    case .after: after = nil
    case .focus: focus = []
    case .because: selectedBecause = nil
    case .smallestChange: smallestChange = nil
    case .held, .rubric, .cohort: break
    }
  }
}

extension AnswerRefusal {
  fileprivate static func noStudyAnswer(_ line: String, _ item: StudyQuestions.Item) -> AnswerRefusal {
    AnswerRefusal("`\(line.prefix(60))` is not an answer to `\(item.rawValue)`", help: item.about)
  }
}
