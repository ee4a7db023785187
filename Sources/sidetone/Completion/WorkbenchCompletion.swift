import TerminalKit
import Workbench

/// What Tab offers at the workbench.
struct WorkbenchCompletion {
  let words: WordCompletion
  let files: FileCompletion

  init(world: World) {
    self.init(words: WordCompletion(world: world), files: FileCompletion(folder: world.directory))
  }

  init(words: WordCompletion, files: FileCompletion) { (self.words, self.files) = (words, files) }

  /// Returns the candidates for the word at the cursor.
  func candidates(_ line: String, _ cursor: Int) -> [Candidate] {
    let typed = LineWords(String(line.prefix(cursor)))
    let word = typed.last ?? ""
    switch words.offer(after: typed.words, word, inside: Self.inside) {
    case .words(let candidates): return candidates
    case .files: return files.candidates(for: word)
    case .folders: return files.candidates(for: word).filter { !$0.endsWord }
    }
  }

  private static let inside = [
    Candidate("help", about: "The commands, or one of them"), Candidate("quit", about: "Leave the workbench"),
  ]
}
