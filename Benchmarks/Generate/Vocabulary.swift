import Notation

/// The words of notes, quotes and summaries, as often as words are in English: the n-th most frequent one in proportion
/// to 1/n.
struct Vocabulary: Sendable {
  /// What stands in a few evaluations alone, so that there is something rare to search for. Its words are not rare.
  static let rarePhrase = "waited before the delivery"

  private let words: [String]
  /// Word numbers, each as often as the word is; a draw is one look.
  private let draws: [UInt16]

  /// Creates the vocabulary of words that stand in the order of their frequency.
  init(_ words: [String]) {
    self.words = words
    let weights = (0..<words.count).map { 1 / (Double($0) + 2.7) }
    let whole = weights.reduce(0, +)
    var draws: [UInt16] = []
    for (index, weight) in weights.enumerated() {
      let times = max(1, Int((weight / whole * 1_048_576).rounded()))
      draws.append(contentsOf: repeatElement(UInt16(index), count: times))
    }
    self.draws = draws
  }

  /// Returns a sentence of so many words.
  func sentence(_ count: Int, _ numbers: inout SplitMix64) -> String {
    var text = ""
    for index in 0..<count {
      let word = words[Int(draws[Int(numbers.next() % UInt64(draws.count))])]
      if index == 0 {
        text += word.prefix(1).uppercased() + word.dropFirst()
      } else {
        text += numbers.happens(0.08) ? ", " : " "
        text += numbers.happens(0.015) ? String(numbers.whole(10_000...99_999)) : word
      }
    }
    return text + "."
  }

  /// Returns several sentences.
  func sentences(_ count: ClosedRange<Int>, of length: ClosedRange<Int>, _ numbers: inout SplitMix64) -> String {
    (0..<numbers.whole(count)).map { _ in sentence(numbers.whole(length), &numbers) }.joined(separator: " ")
  }
}
