/// The words that forms understand, and that are therefore not taken as the name of someone who is not listed.
package enum WordsOfForms {
  /// The words; `mark` is not among them, since it is a person's name.
  package static let all: Set = [
    "quit", "exit", "help", "y", "n", "yes", "no", "undo", "review", "skip", "goto", "t", "note", "summary", "tag",
    "play", "pause", "speed", "moment",
  ]
}
