import ArgumentParser
import TerminalKit

/// A shell that completes words by asking the program.
enum CompletingShell: String, ExpressibleByArgument, CaseIterable {
  case bash, zsh, fish

  /// Returns the words before the cursor as the program would get them, from what the shell hands over: fish has taken
  /// away the quotes already.
  func plain(_ words: [String]) -> [String] {
    self == .fish ? words : words.map { ShellWord($0)?.text ?? $0 }
  }

  /// Returns the word at the cursor; `nil` where only running the line would tell what it is.
  func word(_ typed: String) -> ShellWord? { ShellWord(typed, quoting: self == .fish ? .fish : .posix) }

  /// Returns the candidates for a word as lines for the shell's script. Candidates are data there: bash, which inserts
  /// them as they are, gets them quoted; zsh and fish quote by themselves, and show what a candidate means behind a tab.
  func lines(_ candidates: [Candidate], for word: ShellWord) -> [String] {
    let candidates = candidates.filter(\.isHarmless)
    switch self {
    case .bash: return candidates.compactMap { word.completed(to: $0.text) }
    case .fish: return candidates.map { candidate in "\(candidate.text)\(candidate.meaning.map { "\t\($0)" } ?? "")" }
    case .zsh:
      let widest = candidates.map(\.text.displayWidth).max() ?? 0
      return candidates.map { candidate in
        let shown = candidate.meaning.map { "\t\(candidate.text.padded(to: widest))  \($0)" }
        return "\(candidate.text)\(shown ?? "")"
      }
    }
  }
}

extension Candidate {
  /// What it means, as one line for a terminal.
  fileprivate var meaning: String? { about?.safeForTerminal }
}
