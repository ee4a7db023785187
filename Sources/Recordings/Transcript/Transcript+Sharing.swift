import QualityModel

extension Transcript {
  /// Returns whether two transcripts may be of one conversation: whether they have enough pairs of words in common.
  ///
  /// Two programs that hear the same call agree on about half of the pairs or more, two calls on hardly any; a transcript
  /// of a few words tells nothing, and then it may be.
  public func mayBeOfTheSameTalk(as other: Transcript) -> Bool {
    let (left, right) = (pairsOfWords, other.pairsOfWords)
    let fewer = min(left.count, right.count)
    guard fewer >= 5 else { return true }
    return left.intersection(right).count * 4 >= fewer
  }

  /// The pairs of neighbouring words, as far as a beginning of usual length goes.
  private var pairsOfWords: Set<[String]> {
    var words: [String] = []
    for line in lines where words.count < 2000 { words += FoldedText(line.text).words.map(\.text) }
    return Set(zip(words, words.dropFirst()).map { [$0, $1] })
  }
}
