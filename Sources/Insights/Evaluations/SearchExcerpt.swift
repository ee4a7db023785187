import QualityModel

/// As much of a text as shows what was found in it, cut between words.
package struct SearchExcerpt: Hashable, Sendable {
  /// A stretch of it.
  package struct Piece: Hashable, Sendable {
    /// The text, on one line.
    package var text: String
    /// Whether it is what was searched for.
    package var isHit: Bool

    package init(_ text: String, isHit: Bool = false) {
      self.text = text
      self.isHit = isHit
    }
  }

  /// The pieces, in order.
  package var pieces: [Piece]

  package init(_ pieces: [Piece]) { self.pieces = pieces }

  /// The excerpt without marks.
  package var text: String { pieces.map(\.text).joined() }
  /// What was found, as it is there.
  package var matched: [String] { pieces.filter(\.isHit).map(\.text) }

  /// The words shown before the first hit, and after it.
  private static let context = (before: 8, after: 16)

  /// Returns the excerpt of a text around the first of the phrases, every hit in it marked, with how many of the
  /// phrases the text holds; `nil` where it holds none.
  static func find(_ phrases: [[String]], in text: String) -> (excerpt: SearchExcerpt, phrases: Int)? {
    let folded = FoldedText(text)
    let places = phrases.map { folded.places(of: $0) }
    let hits = places.joined().sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    guard let first = hits.first else { return nil }
    let shown = max(0, first.lowerBound - context.before)..<min(folded.words.count, first.upperBound + context.after)
    let excerpt = SearchExcerpt(pieces(of: text, folded.words, shown: shown, hits: hits))
    return (excerpt, places.filter { !$0.isEmpty }.count)
  }

  private static func pieces(
    of text: String, _ words: [FoldedText.Word], shown: Range<Int>, hits: [Range<Int>]
  ) -> [Piece] {
    let start = shown.lowerBound == 0 ? text.startIndex : words[shown.lowerBound].range.lowerBound
    let end = shown.upperBound == words.count ? text.endIndex : words[shown.upperBound - 1].range.upperBound
    var pieces: [Piece] = []
    var index = start
    for hit in hits where hit.upperBound <= shown.upperBound {
      let range = words[hit.lowerBound].range.lowerBound..<words[hit.upperBound - 1].range.upperBound
      guard range.lowerBound >= index else { continue }  // it is in a hit that was marked already
      pieces.append(Piece(line(text[index..<range.lowerBound], isStart: pieces.isEmpty)))
      pieces.append(Piece(line(text[range]), isHit: true))
      index = range.upperBound
    }
    pieces.append(Piece(line(text[index..<end], isEnd: true)))
    if start > text.startIndex { pieces.insert(Piece("… "), at: 0) }
    if end < text.endIndex { pieces.append(Piece(" …")) }
    return joined(pieces)
  }

  /// The text with every run of blanks and line ends as one space, and none where the excerpt begins or ends.
  private static func line(_ text: Substring, isStart: Bool = false, isEnd: Bool = false) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let before = text.first?.isWhitespace == true && !isStart ? " " : ""
    let after = text.last?.isWhitespace == true && !isEnd && !words.isEmpty ? " " : ""
    return before + words + after
  }

  /// The pieces without empty ones, neighbours of one kind put together.
  private static func joined(_ pieces: [Piece]) -> [Piece] {
    pieces.reduce(into: []) { joined, piece in
      guard !piece.text.isEmpty else { return }
      if let last = joined.indices.last, !joined[last].isHit, !piece.isHit {
        joined[last].text += piece.text
      } else {
        joined.append(piece)
      }
    }
  }
}
