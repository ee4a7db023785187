import QualityModel

extension Transcript {
  /// Returns whether two transcripts may be of one conversation: whether they have enough pairs of words in common.
  ///
  /// Two programs that hear the same call agree on about half of the pairs or more, two calls on hardly any; a
  /// transcript of a few words shows nothing, and then it may be.
  package func mayBeOfTheSameTalk(as other: Transcript) -> Bool { sharesWords(with: other) ?? true }

  /// Returns whether two transcripts have enough pairs of words in common; `nil` where one has too few to tell.
  package func sharesWords(with other: Transcript) -> Bool? {
    let (left, right) = (pairsOfWords, other.pairsOfWords)
    let fewer = min(left.count, right.count)
    guard fewer >= 5 else { return nil }
    return left.intersection(right).count * 4 >= fewer
  }

  /// Returns whether two transcripts have the same words for the most part, however few they are.
  package func saysTheSame(as other: Transcript) -> Bool {
    if let shares = sharesWords(with: other) { return shares }
    let (left, right) = (Set(words), Set(other.words))
    return left.intersection(right).count * 2 >= min(left.count, right.count)
  }

  /// Returns whether two transcripts in two languages may be of one conversation: they end at about the same time, as far
  /// as both have times.
  package func mayBeTranslation(of other: Transcript) -> Bool {
    guard let own = duration, let theirs = other.duration else { return true }
    return abs(own - theirs) <= max(5, max(own, theirs) / 10)
  }

  /// The words, as far as a beginning of usual length goes.
  private var words: [String] {
    var words: [String] = []
    for line in lines where words.count < 2000 { words += FoldedText(line.text).words.map(\.text) }
    return words
  }

  private var pairsOfWords: Set<[String]> {
    let words = words
    return Set(zip(words, words.dropFirst()).map { [$0, $1] })
  }
}
