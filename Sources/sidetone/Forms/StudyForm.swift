import QualityModel
import Workbench

/// The questions that a study is declared by; it has never heard of a terminal.
struct StudyForm: Equatable {
  /// What is asked, in order.
  enum Item: String, CaseIterable {
    case title, held, trainer, rubric, cohort, comparison, before, after, focus, because
    case smallestChange = "smallest-change"
  }

  /// What becomes of a line.
  enum Reply: Equatable {
    case ask, declare, leave
    case explain(String)
    case refuse(String, help: String)
  }

  /// What was said so far.
  private(set) var draft: StudyDraft
  /// What is asked: everything that no option has said.
  let items: [Item]
  private(set) var position = 0

  init(_ draft: StudyDraft) {
    self.draft = draft
    items = Item.allCases.filter { !draft.says($0) }
  }

  /// What is asked now; `nil` when the whole is read back.
  var item: Item? { items.indices.contains(position) ? items[position] : nil }

  /// A fact that most people would type, to be changed.
  var prefill: String {
    guard let item else { return "" }
    let said = draft.text(of: item)
    guard said.isEmpty, let held = draft.held else { return said }
    switch item {
    case .before: return draft.windowBefore(held).description
    case .after: return draft.windowAfter(held).description
    default: return ""
    }
  }

  /// Takes a line.
  mutating func answer(_ line: String) -> Reply {
    let line = line.trimmed
    // What was said before stands in the line already, so that the mark comes behind it.
    if line.hasSuffix("<") {
      position = max(0, position - 1)
      return .ask
    }
    if line == "?" || (line.hasSuffix("?") && item != .title) {
      return .explain(item?.about ?? "`y` declares the study, `n` writes nothing, `<` goes back.")
    }
    if line == "quit" { return .leave }
    guard let item else { return ["y", "yes"].contains(line) ? .declare : ["n", "no"].contains(line) ? .leave : .ask }
    if let refusal = draft.take(line, for: item) { return refusal }
    position += 1
    return .ask
  }

  /// What was said, a line each, to be read back.
  var review: [(label: String, text: String)] {
    Item.allCases.map { item in
      let said = draft.text(of: item)
      return (item.rawValue, said.isEmpty ? "none" : said)
    }
  }
}

extension StudyForm.Item {
  /// What it means, for `?`.
  var about: String {
    switch self {
    case .title: "The name people use; an empty line makes it of the id."
    case .held: "The day it is held, such as 2026-10-12."
    case .trainer: "The id of who holds it; an empty line for nobody."
    case .rubric: "The rubric whose scores are compared."
    case .cohort: "Who is trained: ids with commas between them."
    case .comparison:
      "Untrained peers to compare with: ids with commas. Without them a change may have any cause; an empty line for none."
    case .before: "The days before that count, with both ends: 2026-09-01..2026-10-11."
    case .after: "The days after that count, with both ends: 2026-10-13..2026-11-22."
    case .focus: "The criteria that are taught: ids with commas; an empty line for none."
    case .because: "Why these people: low-scores, volunteers, everyone or random; an empty line leaves it open."
    case .smallestChange: "The smallest change worth having, in points, such as 3; an empty line leaves it open."
    }
  }
}
