package import Insights
package import QualityModel
import Statistics

/// One coached behaviour before its target is agreed on: its mean now, the moments, and what better looks like.
package struct CoachingFocusPage: Page {
  package let document: Document

  /// Creates the page of a focus.
  /// - Parameters:
  ///   - figures: what the evaluations say; `nil` where there are no evaluations on it.
  ///   - number: the number of its first moment, as `moment` takes it.
  package init(
    _ focus: CoachingPlan.Focus, figures: CoachingProposal.Focus?, coaching: Criterion.Coaching?, number: Int
  ) {
    var facts: [Document.Fact] = []
    if let figures { facts += Self.facts(figures) } else { facts.append(.init("Mean now", "not evaluated yet")) }
    if let behaviour = coaching?.behaviour { facts.append(.init("Better is", Phrase(behaviour))) }
    if let phrases = coaching?.phrases, !phrases.isEmpty {
      facts.append(.init("Words that work", Phrase(phrases.map { "“\($0)”" }.joined(separator: " "))))
    }
    document = Document(
      [.heading("\(focus.title) (\(focus.criterion, .code))"), .facts(facts)]
        + (focus.evidence.isEmpty ? [] : [focus.evidence.numbered(from: number)]))
  }

  private static func facts(_ figures: CoachingProposal.Focus) -> [Document.Fact] {
    let cost = figures.cost
    var facts: [Document.Fact] = [
      .init("Mean now", Phrase(NumberText.estimate(cost.mean))),
      .init("Fell short", "in \(cost.fellShort) of \(NumberText.count(cost.opportunities, "evaluation"))"),
    ]
    if cost.cause == .process { facts.append(.init("Mind", "\("colleagues fall short alike", .warning)")) }
    guard let goal = figures.goal else { return facts }
    facts.append(.init("Aim", "\(NumberText.aim(goal.to)): \(goal.basis.words)"))
    if let evaluations = goal.evaluations {
      let expected = goal.expected.map { "; \($0) are to be expected until then" } ?? ""
      facts.append(.init("To see it", "\(NumberText.count(evaluations, "evaluation")) after the session\(expected)"))
    }
    return facts
  }
}
