import Foundation
import QualityModel

/// A coaching plan talked through question by question; it has never heard of a terminal.
///
/// Facts are prefilled; what the agent undertakes never is.
struct CoachingForm: Equatable {
  /// What is asked; a number is that of a coached criterion, from 0.
  enum Item: Hashable {
    case focus, because, view
    case target(Int)
    case practice(Int)
    case commitment(Int)
    case due, disagreement, acknowledged
  }

  /// What a line came to.
  enum Reply: Equatable {
    /// The next question, or the whole when there is none.
    case ask
    /// The figures of these criteria are wanted.
    case choose([String])
    /// A moment is wanted in full; `nil` for all of them.
    case moment(Int?)
    case explain(String)
    case refuse(String, help: String)
    /// Both agree.
    case agree
    /// The person leaves; the draft stays.
    case leave
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

  /// Takes one line, typed at a moment.
  mutating func answer(_ line: String, at now: Date) -> Reply {
    let text = line.trimmed
    // What stands in the line already may stay there before a command.
    let added = text.hasPrefix(prefill) ? String(text.dropFirst(prefill.count)).trimmed : text
    if let reply = command(added) ?? command(text) { return reply }
    guard let item else {
      switch text.lowercased() {
      case "y", "yes": return .agree
      case "n", "no": return .leave
      default: return .refuse("`\(text.prefix(60))` is neither y nor n", help: Self.atReview)
      }
    }
    let reply = take(text, for: item, at: now)
    if reply == .ask { position += 1 }
    return reply
  }

  /// Goes on with the figures of what was chosen.
  mutating func go(onWith plan: CoachingPlan) {
    self.plan = plan
    position += 1
  }

  private mutating func command(_ word: String) -> Reply? {
    switch word {
    case "<":
      guard position > 0 else { return .refuse("this is the first question", help: "answer it, or `quit`") }
      position -= 1
      return .ask
    case "?", "help": return .explain(item?.about ?? Self.atReview)
    case "quit", "exit": return .leave
    case "moments", "moment": return .moment(nil)
    default:
      let words = word.split(separator: " ")
      guard words.count == 2, words[0] == "moment", let number = Int(words[1]) else { return nil }
      return .moment(number)
    }
  }

  /// Where an earlier talk goes on: at what has to be said and is not, else after the last thing that was said.
  private var firstOpen: Int {
    let items = items
    let next = (items.lastIndex { isAnswered($0) } ?? -1) + 1
    return min(next, items.firstIndex { isMissing($0) } ?? next)
  }

  private func isAnswered(_ item: Item) -> Bool {
    switch item {
    case .target: false  // a target that was suggested looks like one that was said
    case .due: plan.due != nil
    default: !text(of: item).isEmpty && (item != .focus || !plan.focus.isEmpty)
    }
  }

  private func isMissing(_ item: Item) -> Bool {
    switch item {
    case .focus: plan.focus.isEmpty
    case .because, .commitment, .target: text(of: item).isEmpty
    case .due: plan.due == nil
    case .view, .practice, .disagreement, .acknowledged: false
    }
  }

  static let atReview = "`y` agrees on the plan, `<` goes back, `n` leaves it as a draft"
}
