import Foundation
import Notation
import QualityModel

/// A coaching plan talked through question by question; it does not use a terminal.
///
/// Facts are prefilled; what the agent undertakes never is.
struct CoachingQuestions: Equatable {
  /// What is asked; a number is that of a coached criterion, from 0.
  enum Item: Hashable {
    case focus, because, view
    case target(Int)
    case practice(Int)
    case commitment(Int)
    case due, disagreement, acknowledged
  }

  /// The criteria that can be coached.
  let criteria: [Criterion]
  /// The ids of those that are offered, since they are the agent's own to improve.
  let offered: [String]
  /// The ids of those that the evaluations suggest; anything else takes a reason.
  let suggested: [String]
  /// The day of the follow-up that most people would agree on, by what is coached.
  let usualDue: @Sendable (CoachingPlan) -> Day
  /// The plan so far: what the draft holds.
  var plan: CoachingPlan
  private var path = QuestionPath<Item>(at: 0, of: [])

  init(
    _ plan: CoachingPlan, criteria: [Criterion], offered: [String], suggested: [String],
    usualDue: @escaping @Sendable (CoachingPlan) -> Day
  ) {
    self.plan = plan
    self.criteria = criteria
    self.offered = offered
    self.suggested = suggested
    self.usualDue = usualDue
    path = QuestionPath(at: firstOpen, of: items)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.plan == right.plan && left.path == right.path && left.offered == right.offered
      && left.suggested == right.suggested && left.criteria == right.criteria
  }

  /// Everything that is asked, in order.
  var items: [Item] {
    let ofFocus = plan.focus.indices.flatMap { [Item.target($0), .practice($0), .commitment($0)] }
    return [.focus] + (needsReason ? [.because] : []) + [.view] + ofFocus + [.due, .disagreement, .acknowledged]
  }

  /// What is asked now; `nil` when the whole is read back.
  var item: Item? { path.item(in: items) }

  private var needsReason: Bool { plan.focus.contains { !suggested.contains($0.criterion) } }

  /// Returns the criterion that a question is about.
  func criterion(at index: Int) -> Criterion? {
    guard plan.focus.indices.contains(index) else { return nil }
    return criteria.first { $0.id == plan.focus[index].criterion }
  }

  /// A fact that most people would type, or what was said before; to be changed.
  var prefill: String {
    // y and n are typed faster than a line is changed.
    item.map { $0 == .acknowledged ? "" : text(of: $0) } ?? ""
  }

  /// Goes on to the next question.
  mutating func goOn() { path.goOn(in: items) }

  /// Takes the figures of what was chosen, and goes on; what is agreed on another criterion is asked.
  mutating func take(_ chosen: CoachingPlan) {
    let isOther = chosen.focus.map(\.criterion) != plan.focus.map(\.criterion)
    plan = chosen
    if isOther { path.reopen(items.filter { $0.index != nil || $0 == .because }) }
    goOn()
  }

  /// Where an earlier talk goes on: at what has to be said and is not, else after the last thing that was said.
  private var firstOpen: Int {
    let items = items
    let next = (items.lastIndex { isSaid($0) } ?? -1) + 1
    return min(next, items.firstIndex { isMissing($0) } ?? next)
  }

  private func isSaid(_ item: Item) -> Bool {
    switch item {
    case .target: false  // a target that was suggested looks like one that was said
    case .due: plan.due != nil
    case .focus: !text(of: item).isEmpty && !plan.focus.isEmpty
    case .because, .view, .practice, .commitment, .disagreement, .acknowledged: !text(of: item).isEmpty
    }
  }

  /// Returns whether a question has to be answered and is not.
  private func isMissing(_ item: Item) -> Bool { !item.isOptional && item != .acknowledged && !isAnswered(item) }

  /// Returns whether the plan holds an answer to a question, and not only what most people would say.
  func isAnswered(_ item: Item) -> Bool {
    switch item {
    case .focus: !plan.focus.isEmpty
    case .due: plan.due != nil
    case .because, .view, .target, .practice, .commitment, .disagreement, .acknowledged: !text(of: item).isEmpty
    }
  }
}

extension CoachingQuestions {
  /// Goes to the question before.
  mutating func goBack() throws(AnswerRefusal) {
    try path.goBack(in: items)
  }

  /// Goes on without an answer; one that is there stays.
  mutating func skip() throws(AnswerRefusal) {
    guard let item else { throw .everythingIsAsked }
    guard item != .focus || isAnswered(item) else { throw .needsAnswer(item) }
    goOn()
  }

  /// Goes to the question of a name: `due`, `empathy target`, or the first about `empathy`.
  mutating func go(to name: String) throws(AnswerRefusal) {
    guard let place = items.firstIndex(where: { names(of: $0).contains(name) }) else {
      throw .noItem(name, among: items.map { names(of: $0)[0] })
    }
    path.go(to: place)
  }

  /// Goes to where the whole is read back.
  mutating func review() throws(AnswerRefusal) {
    guard !plan.focus.isEmpty else { throw .needsAnswer(.focus) }
    path.review(of: items)
  }

  /// The names that a question answers to, the clearest first.
  func names(of item: Item) -> [String] {
    guard let index = item.index else { return [item.name] }
    let criterion = plan.focus[index].criterion
    return plan.focus.count == 1
      ? [item.name, "\(criterion) \(item.name)", criterion] : ["\(criterion) \(item.name)", item.name, criterion]
  }
}

extension AnswerRefusal {
  static func needsAnswer(_ item: CoachingQuestions.Item) -> AnswerRefusal {
    AnswerRefusal("`\(item.name)` needs an answer", help: item.about)
  }
}
