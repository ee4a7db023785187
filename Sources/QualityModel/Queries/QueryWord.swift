/// A stretch of a query's word, with its position, in Unicode scalars.
struct QueryPiece {
  var text: String
  var range: Range<Int>

  /// The text, cut where it is too long for a message.
  var short: String { text.count > 40 ? text.prefix(40) + "…" : text }
}

/// One word of a query, taken apart at its `-`, `:` and commas.
///
/// It is taken apart by Unicode scalars: an accent that follows a colon makes it no other character here.
struct QueryWord {
  /// The word.
  let text: String
  /// Whether it begins with `-`.
  let isExcluded: Bool
  /// What is before the first `:`; `nil` where there is none.
  let name: QueryPiece?
  /// What is after it, quotes included.
  let value: String

  let scalars: [Unicode.Scalar]
  /// Where the value begins.
  let valueStart: Int

  init(_ word: String) {
    text = word
    scalars = Array(word.unicodeScalars)
    isExcluded = scalars.first == "-"
    let start = isExcluded ? 1 : 0
    let colon = scalars.firstIndex(of: ":")
    name = colon.map { [scalars] in QueryPiece(text: Self.text(scalars[start..<$0]), range: start..<$0) }
    valueStart = colon.map { $0 + 1 } ?? scalars.count
    value = Self.text(scalars[valueStart...])
  }

  /// Whether its key takes values of several words.
  var mayHoldSpaces: Bool {
    guard let name, let key = Query.Key(rawValue: name.text) else { return false }
    // A person has an id, which holds none, or a name.
    if [.agent, .evaluator].contains(key) { return !Identifier.isValid(value) }
    return [.band, .tag, .reason, .team, .text].contains(key)
  }

  /// Where the word ends.
  var end: Int { scalars.count }
  /// The word without its `-`.
  var body: Range<Int> { (isExcluded ? 1 : 0)..<end }

  static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

/// What is wrong with one word of a query.
struct QueryMistake: Error {
  var message: String
  var help: String
  /// Where in the word, in Unicode scalars; `nil` for all of it.
  var range: Range<Int>?

  init(_ message: String, help: String, at range: Range<Int>? = nil) {
    self.message = message
    self.help = help
    self.range = range
  }

  /// A bare word: a key without a value, the end of a value without quotes, or a word to look for in the texts.
  static func noKey(_ word: String, after previous: String?, range: Range<Int>) -> QueryMistake {
    let piece = QueryPiece(text: word, range: range)
    let help: String
    if let key = Query.Key.nearest(to: word) {
      help = "write it like `\(key.example)`"
    } else if word.isEmpty || word.hasPrefix("-") {
      help = "write it like `\(Query.Key.agent.example)`; \(keys)"
    } else if let previous, QueryWord(previous).mayHoldSpaces {
      help = "a value of several words stands in quotes: `\("\(previous) \(piece.short)".quotedWhereNeeded)`"
    } else {
      help = "to find it in notes and quotes, write `text:\(piece.short.quotedWhereNeeded)`; \(keys)"
    }
    return QueryMistake("`\(piece.short)` is not KEY:VALUE", help: help, at: range)
  }

  static func unknownKey(_ name: QueryPiece) -> QueryMistake {
    QueryMistake(
      "there is no key `\(name.short)`",
      help: Suggestion.help(for: name.text, among: Query.Key.allCases.map(\.rawValue)) ?? keys, at: name.range)
  }

  private static var keys: String { "the keys are " + Query.Key.allCases.map(\.rawValue).joined(separator: ", ") }
}
