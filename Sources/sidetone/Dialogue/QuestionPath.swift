import QualityModel

/// The position among questions that are asked in order, and which of them were passed.
///
/// A question that one went back to is followed by the next that was not passed; one that one went to from where
/// everything is read back, by reading it back again.
struct QuestionPath<Item: Hashable>: Equatable {
  private var position: Int
  private var passed: Set<Item>

  /// Begins at a question; those before it were passed.
  init(at position: Int, of items: [Item]) {
    self.position = position
    passed = Set(items.prefix(position))
  }

  /// Returns what is asked; `nil` where everything is read back.
  func item(in items: [Item]) -> Item? { items.indices.contains(position) ? items[position] : nil }

  /// Goes on to the next question that was not passed.
  mutating func goOn(in items: [Item]) {
    if let item = item(in: items) { passed.insert(item) }
    position = items.indices.dropFirst(position + 1).first { !passed.contains(items[$0]) } ?? items.count
  }

  /// Goes to the question before.
  mutating func goBack(in items: [Item]) throws(AnswerRefusal) {
    guard position > 0 else { throw .firstQuestion }
    position = min(position, items.count) - 1
  }

  /// Goes to the question at a place among all.
  mutating func go(to place: Int) { position = place }

  /// Goes to where everything is read back.
  mutating func review(of items: [Item]) {
    passed.formUnion(items)
    position = items.count
  }

  /// Notes that questions have to be asked again.
  mutating func reopen(_ items: [Item]) { passed.subtract(items) }
}
