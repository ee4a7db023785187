import QualityModel

@testable import TerminalKit

/// What Tab types for a person.
extension Parser {
  /// The first line is a word of a workspace, the second one what was typed of it: whatever is put into a line cannot
  /// steer a terminal, and is read back as exactly that word.
  func completion(_ text: String) {
    let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let word = lines.first, lines.count == 2 else { return }
    let typed = lines[1]
    for quoting in [LineQuoting.words, .none] {
      let completion = Completion(of: typed, cursor: typed.count, quoting: quoting) { _, _ in [Candidate(word)] }
      for candidate in completion.candidates {
        Property.holds(
          candidate.text.safeForTerminal == candidate.text, "a terminal is steered: \(word.debugDescription)")
      }
      guard quoting == .words, let line = completion.lines.first else { continue }
      let last = LineWords(line).last ?? ""
      Property.holds(Self.areSame(last, word), "\(word.debugDescription) became \(line.debugDescription)")
    }
    guard Candidate(word).isHarmless, let line = ShellWord(typed)?.completed(to: word) else { return }
    // Between double quotes, what history would expand is put outside of them, and can still be read.
    Property.holds(
      ShellWord(line).map { Self.areSame($0.text, word) } ?? false,
      "\(word.debugDescription) became \(line.debugDescription)")
  }

  private static func areSame(_ text: String, _ other: String) -> Bool {
    text.unicodeScalars.elementsEqual(other.unicodeScalars)
  }
}
