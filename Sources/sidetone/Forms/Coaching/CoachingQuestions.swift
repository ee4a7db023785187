import Foundation
import Notation
import QualityModel

/// A coaching plan talked through question by question; it has never heard of a terminal.
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
  /// The number of the question; past the last one the whole is read back.
  private(set) var position = 0

  init(
    _ plan: CoachingPlan, criteria: [Criterion], offered: [String], suggested: [String],
    usualDue: @escaping @Sendable (CoachingPlan) -> Day
  ) {
    self.plan = plan
    self.criteria = criteria
    self.offered = offered
    self.suggested = suggested
    self.usualDue = usualDue
    position = firstOpen
  }

  static func == (left: Self, right: Self) -> Bool {
    left.plan == right.plan && left.position == right.position && left.offered == right.offered
      && left.suggested == right.suggested && left.criteria == right.criteria
  }

  /// Everything that is asked, in order.
  var items: [Item] {
    let ofFocus = plan.focus.indices.flatMap { [Item.target($0), .practice($0), .commitment($0)] }
    return [.focus] + (needsReason ? [.because] : []) + [.view] + ofFocus + [.due, .disagreement, .acknowledged]
  }

  /// What is asked now; `nil` when the whole is read back.
  var item: Item? { items.indices.contains(position) ? items[position] : nil }

  private var needsReason: Bool { plan.focus.contains { !suggested.contains($0.criterion) } }

  /// Returns the criterion that a question is about.
  func criterion(at index: Int) -> Criterion? {
    guard plan.focus.indices.contains(index) else { return nil }
    return criteria.first { $0.id == plan.focus[index].criterion }
  }

  /// A fact that most people would type, or what was said before; to be changed.
  var prefill: String { item.map(text) ?? "" }

  /// Goes on to the next question.
  mutating func goOn() { position += 1 }

  /// Goes on with the figures of what was chosen.
  mutating func go(onWith plan: CoachingPlan) {
    self.plan = plan
    position += 1
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
    default: !text(of: item).isEmpty && (item != .focus || !plan.focus.isEmpty)
    }
  }

  /// Returns whether a question has to be answered and is not.
  private func isMissing(_ item: Item) -> Bool { !item.isOptional && item != .acknowledged && !isAnswered(item) }

  /// Returns whether the plan holds an answer to a question, and not only what most people would say.
  func isAnswered(_ item: Item) -> Bool {
    switch item {
    case .focus: !plan.focus.isEmpty
    case .due: plan.due != nil
    default: !text(of: item).isEmpty
    }
  }
}

extension CoachingQuestions {
  /// Goes to the question before.
  mutating func goBack() throws(AnswerRefusal) {
    guard position > 0 else { throw .firstQuestion }
    position = min(position, items.count) - 1
  }

  /// Goes on without an answer; one that is there stays.
  mutating func skip() throws(AnswerRefusal) {
    guard let item else { throw .everythingIsAsked }
    guard item != .focus || isAnswered(item) else { throw .needsAnswer(item) }
    position += 1
  }

  /// Goes to the question of a name: `due`, `empathy target`, or the first about `empathy`.
  mutating func go(to name: String) throws(AnswerRefusal) {
    guard let place = items.firstIndex(where: { names(of: $0).contains(name) }) else {
      throw .noItem(name, among: items.map { names(of: $0)[0] })
    }
    position = place
  }

  /// Goes to where the whole is read back.
  mutating func review() throws(AnswerRefusal) {
    guard !plan.focus.isEmpty else { throw .needsAnswer(.focus) }
    position = items.count
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
