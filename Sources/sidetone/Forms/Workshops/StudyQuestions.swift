import Notation
import QualityModel
import Workbench

/// The questions that a study is declared by; it does not use a terminal.
struct StudyQuestions: Equatable {
  /// What is asked, in order.
  enum Item: String, CaseIterable {
    case title, held, trainer, rubric, cohort, comparison, before, after, focus, because
    case smallestChange = "smallest-change"
  }

  /// What was said so far.
  private(set) var draft: StudyDraft
  /// What is asked: everything that no option has said.
  let items: [Item]
  private var path: QuestionPath<Item>

  /// - Parameter earlier: what was said in an earlier talk; it is asked again from where that was left.
  init(_ draft: StudyDraft, earlier: StudyDraft? = nil) {
    let items = Item.allCases.filter { !draft.says($0) }
    self.items = items
    self.draft = earlier ?? draft
    path = QuestionPath(at: 0, of: items)
    guard let earlier else { return }
    let next = (items.lastIndex { earlier.says($0) } ?? -1) + 1
    path = QuestionPath(at: min(next, items.firstIndex { !$0.isOptional && !earlier.says($0) } ?? next), of: items)
  }

  /// What is asked now; `nil` when the whole is read back.
  var item: Item? { path.item(in: items) }

  /// A fact that most people would type, to be changed.
  var prefill: String { item.map(said) ?? "" }

  /// What was said, else the six weeks that are the default window.
  private func said(_ item: Item) -> String {
    let said = draft.text(of: item)
    guard said.isEmpty, let held = draft.held else { return said }
    switch item {
    case .before: return draft.windowBefore(held).description
    case .after: return draft.windowAfter(held).description
    case .title, .held, .trainer, .rubric, .cohort, .comparison, .focus, .because, .smallestChange: return ""
    }
  }

  /// Takes a line as the answer to what is asked, and goes on.
  mutating func answer(_ text: String) throws(AnswerRefusal) {
    guard let item else { throw .everythingIsAsked }
    try draft.take(text, for: item)
    path.goOn(in: items)
  }

  /// Takes an empty line: what may be left open is, and what was emptied is taken away.
  /// - Returns: What to say about it; `nil` where the answer stays.
  mutating func pass(emptied: Bool) throws(AnswerRefusal) -> String? {
    guard let item else { throw .everythingIsAsked }
    let wasSaid = draft.says(item)
    guard wasSaid || item.isOptional else {
      throw AnswerRefusal("`\(item.rawValue)` needs an answer", help: item.about)
    }
    path.goOn(in: items)
    guard item.isOptional, emptied || !wasSaid else { return nil }
    draft.leaveOpen(item)
    return item.remarkWhenOpen(wasSaid: wasSaid)
  }

  /// Goes to the question before.
  mutating func goBack() throws(AnswerRefusal) {
    try path.goBack(in: items)
  }

  /// Goes on without an answer; one that is there stays.
  mutating func skip() throws(AnswerRefusal) {
    guard item != nil else { throw .everythingIsAsked }
    path.goOn(in: items)
  }

  /// Goes to the question of a name.
  mutating func go(to name: String) throws(AnswerRefusal) {
    guard let place = items.firstIndex(where: { $0.rawValue == name }) else {
      throw .noItem(name, among: items.map(\.rawValue))
    }
    path.go(to: place)
  }

  /// Goes to where the whole is read back.
  mutating func review() { path.review(of: items) }

  /// What was said, a line each, to be read back.
  var readBack: [(label: String, text: String)] {
    Item.allCases.map { item in
      let said = said(item)
      // That there are no peers has to be stated.
      let isOpen = item.isOptional && (item != .comparison || draft.says(item))
      return (item.rawValue, !said.isEmpty ? said : isOpen ? item.readBackWhenOpen : "not said")
    }
  }
}

extension StudyQuestions.Item {
  /// Whether it may be left open.
  var isOptional: Bool {
    switch self {
    case .title, .trainer, .comparison, .before, .after, .focus, .because, .smallestChange: true
    case .held, .rubric, .cohort: false
    }
  }

  /// What stands in place of an answer where everything is read back; a title may be the word `none`.
  fileprivate var readBackWhenOpen: String {
    switch self {
    case .title: "(made of the id)"
    case .comparison: "(no comparison group)"
    case .held, .trainer, .rubric, .cohort, .before, .after, .focus, .because, .smallestChange: "(left open)"
    }
  }

  /// What an empty line came to.
  func remarkWhenOpen(wasSaid: Bool) -> String {
    switch self {
    case .comparison: "There is no comparison group."
    case .before, .after: "`\(rawValue)` is left at six weeks."
    case .title, .held, .trainer, .rubric, .cohort, .focus, .because, .smallestChange:
      wasSaid ? "The answer to `\(rawValue)` is removed." : "`\(rawValue)` is left open."
    }
  }

  /// What it means, for `?`.
  var about: String {
    switch self {
    case .title: "The name people use; an empty line makes it of the id."
    case .held: "The day it is held, such as 2026-10-12."
    case .trainer: "Who holds it, by id or name; an empty line leaves it open."
    case .rubric: "The rubric whose scores are compared."
    case .cohort: "Who is trained: ids with commas between them."
    case .comparison:
      "Untrained peers to compare with: ids with commas. Without them a change may have any cause; an empty line for none."
    case .before: "The days before that count, with both ends: 2026-09-01..2026-10-11."
    case .after: "The days after that count, with both ends: 2026-10-13..2026-11-22."
    case .focus: "The criteria that are taught: ids with commas; an empty line for none."
    case .because: "Why these people: low-scores, volunteers, everyone or random; an empty line leaves it open."
    case .smallestChange:
      "The smallest change worth having, in points above 0 up to 100, such as 3; an empty line leaves it open."
    }
  }
}
