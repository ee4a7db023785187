/// What a line may ask for instead of answering, in every form alike.
enum FormWord: Equatable {
  case explain
  case help
  case back
  case skip
  case goTo(String)
  case review
  case leave

  /// Returns the command in a text; `nil` for any other text.
  init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    switch (words.first, words.count) {
    case ("?", 1): self = .explain
    case ("help", 1): self = .help
    case ("<", 1): self = .back
    case (">", 1): self = .skip
    case ("review", 1): self = .review
    case ("quit", 1), ("exit", 1): self = .leave
    case ("goto", 2...3):
      let name = words.dropFirst().joined(separator: " ")
      self = .goTo(name.insideQuotes ?? name)
    default: return nil
    }
  }

  /// What `help` lists for a form of one question.
  static let forOne = [
    CommandWord("?", "explain the question"),
    CommandWord("help", "this list"),
    CommandWord("quit", "leave, as Ctrl-D does; Ctrl-C only drops the line"),
  ]

  /// What `help` lists for a form of several questions.
  static let forSeveral = [
    CommandWord("?", "explain the question"),
    CommandWord("<", "go back and change the earlier answer"),
    CommandWord(">", "skip for now; an existing answer is kept"),
    CommandWord("goto", "go to a question: goto QUESTION"),
    CommandWord("review", "read everything back"),
    CommandWord("quit", "leave, as Ctrl-D does; the draft is saved, and Ctrl-C only drops the line"),
    CommandWord("help", "this list"),
  ]
}
