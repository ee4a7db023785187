import Foundation
import Notation
import QualityModel
import Workbench

/// A coaching plan as it is typed, question by question.
extension CoachingQuestions {
  /// Returns what was said, as it would be typed, or a fact that most people would type.
  func text(of item: Item) -> String {
    switch item {
    case .focus: (plan.focus.isEmpty ? offered : plan.focus.map(\.criterion)).joined(separator: ",")
    case .because: plan.focusBecause ?? ""
    case .view: plan.agentView ?? ""
    case .target(let index): plan.focus[index].target == 0 ? "" : plan.focus[index].target.shortest
    case .practice(let index): plan.focus[index].practice ?? ""
    case .commitment(let index): plan.focus[index].commitment ?? ""
    case .due: (plan.due ?? usualDue(plan)).description
    case .disagreement: plan.disagreement?.text ?? ""
    case .acknowledged: plan.acknowledgedAt == nil ? "" : "y"
    }
  }

  /// Takes a line as the answer to what is asked, and goes on; returns the criteria whose figures are wanted first.
  mutating func answer(_ text: String, at now: Date) throws(AnswerRefusal) -> [String]? {
    guard let item else { throw .everythingIsAsked }
    switch item {
    case .focus: return try focus(TypedNames.criteria(in: text, among: criteria))
    case .because: plan.focusBecause = text
    case .commitment(let index): plan.focus[index].commitment = text
    case .view: plan.agentView = text
    case .target(let index):
      guard let target = Double(text), target > 0, target <= 100 else { throw refusal(text, item) }
      plan.focus[index].target = target
    case .practice(let index): plan.focus[index].practice = try practice(text, index)
    case .due:
      plan.due = try due(text)
    case .disagreement: try disagree(text, at: now)
    case .acknowledged: try acknowledge(text, at: now)
    }
    goOn()
    return nil
  }

  /// Takes an empty line: what may be left out is, and an answer that was emptied is taken away.
  /// - Parameter emptied: whether the earlier answer stood in the line.
  /// - Returns: What to say about it; `nil` where the answer stays.
  mutating func pass(emptied: Bool) throws(AnswerRefusal) -> String? {
    guard let item else { throw .everythingIsAsked }
    let wasAnswered = isAnswered(item)
    guard item.isOptional || wasAnswered else { throw .needsAnswer(item) }
    if item.isOptional, emptied { takeAway(item) }
    goOn()
    guard item.isOptional else { return emptied ? "`\(item.name)` stays as it was: \(text(of: item))" : nil }
    return wasAnswered ? (emptied ? "The answer to `\(item.name)` is removed." : nil) : "`\(item.name)` is left out."
  }

  private mutating func takeAway(_ item: Item) {
    switch item {
    case .view: plan.agentView = nil
    case .practice(let index): plan.focus[index].practice = nil
    case .disagreement: plan.disagreement = nil
    case .focus, .because, .target, .commitment, .due, .acknowledged: break
    }
  }

  private func refusal(_ text: String, _ item: Item) -> AnswerRefusal {
    AnswerRefusal("`\(text.prefix(60))` is not an answer to `\(item.name)`", help: item.about)
  }

  private func due(_ text: String) throws(AnswerRefusal) -> Day {
    guard let due = Day(text) else {
      throw AnswerRefusal.missingDay(text, help: Item.due.about) ?? refusal(text, .due)
    }
    guard due >= plan.held else {
      throw AnswerRefusal("\(due) is before the session on \(plan.held)", help: Item.due.about)
    }
    return due
  }

  private func focus(_ names: [String]) throws(AnswerRefusal) -> [String] {
    var seen: Set<String> = []
    let ids = names.map { $0.lowercased() }.filter { seen.insert($0).inserted }
    guard !ids.isEmpty else { throw .needsAnswer(.focus) }
    guard ids.count <= CoachingPlan.mostFocus else {
      throw AnswerRefusal("a session coaches at most two criteria", help: "name the one or two that matter most")
    }
    let known = criteria.map(\.id)
    if let unknown = ids.first(where: { !known.contains($0) }) {
      let help = Suggestion.help(for: unknown, among: known)
      throw AnswerRefusal("there is no criterion `\(unknown.prefix(60))`", help: help ?? "Tab lists the criteria")
    }
    return ids
  }

  private func practice(_ text: String, _ index: Int) throws(AnswerRefusal) -> String? {
    do throws(NoPractice) {
      return try PracticeChoice(criterion(at: index)).practice(text)
    } catch {
      throw AnswerRefusal(.init(error.message), help: error.help)
    }
  }

  /// The question can be taken for one of yes or no, and neither is what the agent says.
  private mutating func disagree(_ text: String, at now: Date) throws(AnswerRefusal) {
    switch YesOrNo(text) {
    case .no?: plan.disagreement = nil
    case .yes?: throw refusal(text, .disagreement)
    case nil where text == plan.disagreement?.text: break
    case nil: plan.disagreement = .init(at: now, text: text)
    }
  }

  private mutating func acknowledge(_ text: String, at now: Date) throws(AnswerRefusal) {
    switch YesOrNo(text) {
    case .yes?: plan.acknowledgedAt = plan.acknowledgedAt ?? now
    case .no?: plan.acknowledgedAt = nil
    case nil: throw refusal(text, .acknowledged)
    }
  }
}

extension CoachingQuestions.Item {
  /// What it is called in a prompt.
  var name: String {
    switch self {
    case .focus: "focus"
    case .because: "because"
    case .view: "view"
    case .target: "target"
    case .practice: "practice"
    case .commitment: "commitment"
    case .due: "due"
    case .disagreement: "disagreement"
    case .acknowledged: "acknowledged"
    }
  }

  /// Whether it may be left out.
  var isOptional: Bool {
    switch self {
    case .view, .practice, .disagreement: true
    case .focus, .because, .target, .commitment, .due, .acknowledged: false
    }
  }

  /// Whether it is answered in words of one's own.
  var isInWords: Bool {
    switch self {
    case .because, .view, .practice, .commitment, .disagreement: true
    case .focus, .target, .due, .acknowledged: false
    }
  }

  /// The number of the criterion that it is about.
  var index: Int? {
    switch self {
    case .target(let index), .practice(let index), .commitment(let index): index
    case .focus, .because, .view, .due, .disagreement, .acknowledged: nil
    }
  }

  /// What it means, for `?`.
  var about: String {
    switch self {
    case .focus:
      "One criterion or two, by their ids with a comma between them: people change one or two habits at a time. Tab lists the ids."
    case .because: "Why this and not what the evaluations suggest: what you know that they do not show."
    case .view:
      "How the agent sees it, in the agent's own words and before anything is agreed; an empty line for nothing."
    case .target: "The mean on the criterion to reach by the follow-up: a number above 0, up to 100."
    case .practice:
      "What the agent practises until then: the number of one of those listed, or your own words; an empty line for nothing."
    case .commitment: "What the agent commits to, in the agent's own words."
    case .due: "The day of the follow-up, not before the session, such as 2026-12-22."
    case .disagreement:
      "What the agent sees differently, in the agent's own words; it is kept with the plan. An empty line for nothing."
    case .acknowledged:
      "y if the agent has read the plan and acknowledges it, n if not; agreeing with all of it is not needed."
    }
  }

  /// The question, with the agent's name.
  func question(about agent: String, suggested: [String]) -> String {
    switch self {
    case .focus: "What do you coach? One criterion or two; Tab lists them."
    case .because:
      suggested.isEmpty
        ? "The evaluations suggest nothing. Why this?"
        : "The evaluations suggest \(suggested.joined(separator: " and ")). Why something else?"
    case .view: "How does \(agent) see it? Ask first, and write the words down; Enter skips it."
    case .target: "Which mean should be reached?"
    case .practice: "What does \(agent) practise? A number, or your own words; Enter skips it."
    case .commitment: "What does \(agent) commit to, in their own words?"
    case .due: "When is the follow-up?"
    case .disagreement: "Does \(agent) see anything differently? It is kept with the plan; Enter skips it."
    case .acknowledged: "Does \(agent) acknowledge the plan? y/n"
    }
  }
}
