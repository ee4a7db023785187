import Foundation
import QualityModel
import Workbench

/// A coaching plan as it is typed, question by question.
extension CoachingForm {
  /// Returns what was said, as it would be typed, or a fact that most people would type.
  func text(of item: Item) -> String {
    switch item {
    case .focus: (plan.focus.isEmpty ? offered : plan.focus.map(\.criterion)).joined(separator: ",")
    case .because: plan.focusBecause ?? ""
    case .view: plan.agentView ?? ""
    case .target(let index): plan.focus[index].target == 0 ? "" : Criterion.text(of: plan.focus[index].target)
    case .practice(let index): plan.focus[index].practice ?? ""
    case .commitment(let index): plan.focus[index].commitment ?? ""
    case .due: (plan.due ?? usualDue(plan)).description
    case .disagreement: plan.disagreement?.text ?? ""
    case .acknowledged: plan.acknowledgedAt == nil ? "" : "y"
    }
  }

  /// Takes a line as the answer to a question.
  mutating func take(_ text: String, for item: Item, at now: Date) -> Reply {
    let said = text.isEmpty ? nil : text
    switch item {
    case .focus: return focus(Names.names(in: text), item)
    case .because, .commitment:
      guard let said else { return .refuse("`\(item.name)` needs an answer", help: item.about) }
      if case .commitment(let index) = item { plan.focus[index].commitment = said } else { plan.focusBecause = said }
    case .view: plan.agentView = said
    case .target(let index):
      guard let target = Double(text), target > 0, target <= 100 else { return refusal(text, item) }
      plan.focus[index].target = target
    case .practice(let index): return practice(text, index)
    case .due:
      guard let due = Day(text), due >= plan.held else { return refusal(text, item) }
      plan.due = due
    case .disagreement:
      return disagree(text, at: now)
    case .acknowledged: return acknowledge(text.lowercased(), at: now)
    }
    return .ask
  }

  private func refusal(_ text: String, _ item: Item) -> Reply {
    let message = "`\(text.prefix(60))` is no answer to `\(item.name)`"
    return .refuse(text.isEmpty ? "`\(item.name)` needs an answer" : message, help: item.about)
  }

  private func focus(_ names: [String], _ item: Item) -> Reply {
    var seen: Set<String> = []
    let ids = names.filter { seen.insert($0).inserted }
    guard !ids.isEmpty else { return refusal("", item) }
    guard ids.count <= CoachingPlan.mostFocus else {
      return .refuse("a session coaches at most two criteria", help: "name the one or two that matter most")
    }
    let known = criteria.map(\.id)
    if let unknown = ids.first(where: { !known.contains($0) }) {
      let help = Suggestion.help(for: unknown, among: known)
      return .refuse("there is no criterion `\(unknown.prefix(60))`", help: help ?? "Tab lists the criteria")
    }
    return .choose(ids)
  }

  private mutating func practice(_ text: String, _ index: Int) -> Reply {
    do {
      plan.focus[index].practice = try PracticeChoice(criterion(at: index)).practice(text)
    } catch {
      return .refuse(error.message, help: error.help)
    }
    return .ask
  }

  /// The question can be taken for one of yes or no, and neither is what the agent says.
  private mutating func disagree(_ text: String, at now: Date) -> Reply {
    switch text.lowercased() {
    case "", "n", "no": plan.disagreement = nil
    case "y", "yes": return refusal(text, .disagreement)
    case _ where text == plan.disagreement?.text: break
    default: plan.disagreement = .init(at: now, text: text)
    }
    return .ask
  }

  private mutating func acknowledge(_ text: String, at now: Date) -> Reply {
    switch text {
    case "y", "yes": plan.acknowledgedAt = plan.acknowledgedAt ?? now
    case "n", "no": plan.acknowledgedAt = nil
    default: return refusal(text, .acknowledged)
    }
    return .ask
  }
}

extension CoachingForm.Item {
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

  /// The number of the criterion that it is about.
  var index: Int? {
    switch self {
    case .target(let index), .practice(let index), .commitment(let index): index
    default: nil
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
    case .commitment: "What the agent undertakes, in the agent's own words; nobody else can say it."
    case .due: "The day of the follow-up, not before the session, such as 2026-12-22."
    case .disagreement: "What the agent sees differently, in the agent's own words; it stays beside the plan. An empty line for nothing."
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
    case .view: "How does \(agent) see it? Ask first, and write the words down."
    case .target: "Which mean is to be reached?"
    case .practice: "What does \(agent) practise? A number, or your own words."
    case .commitment: "What does \(agent) undertake, in their own words?"
    case .due: "When do you look at it again?"
    case .disagreement: "Does \(agent) see anything differently? It stays beside the plan; an empty line for nothing."
    case .acknowledged: "Does \(agent) acknowledge the plan? y/n"
    }
  }
}
