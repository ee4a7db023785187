import Foundation
import Notation
import TerminalKit

/// What Tab offers for the name of a file: what is in the folder that was typed so far.
struct FileCompletion {
  /// The folder that a relative name begins at.
  let folder: URL

  /// Returns the candidates for a word that is a name, or an option with one: `--output=calls`.
  func candidates(for word: String) -> [Candidate] {
    let option = word.hasPrefix("-") ? word.firstIndex(of: "=").map { String(word[...$0]) } ?? "" : ""
    return candidates(String(word.dropFirst(option.count))).map { file in
      Candidate(option + file.text, about: file.about, endsWord: file.endsWord)
    }
  }

  /// Returns the candidates for a name as far as it was typed; hidden files only after a dot.
  func candidates(_ word: String) -> [Candidate] {
    let typed = word.lastIndex(of: "/").map { String(word[...$0]) } ?? ""
    let stem = word.dropFirst(typed.count)
    let place = typed.isEmpty ? folder : URL(filePath: typed, relativeTo: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path(percentEncoded: false))) ?? []
    return names.sorted().filter { $0.hasPrefix(stem) && (stem.hasPrefix(".") || !$0.hasPrefix(".")) }.map { name in
      let isFolder = FileManager.default.isFolder(atPath: place.appending(path: name).path(percentEncoded: false))
      // The parser would take the name for an option.
      let start = typed.isEmpty && name.hasPrefix("-") ? "./" : typed
      return Candidate(start + name + (isFolder ? "/" : ""), endsWord: !isFolder)
    }
  }
}
