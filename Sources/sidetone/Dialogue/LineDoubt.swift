/// What was typed and may be meant otherwise, until the person has said how.
enum LineDoubt<Command> {
  /// A command or an answer.
  case command(LineMeaning<Command>.Order, said: String)
  /// An answer that was hardly meant as it is typed.
  case slip(String)
  /// Something that was typed behind the earlier answer.
  case behind(String, both: String)
  /// Leaving, though this cannot be saved.
  case leaving(without: String)

  var prompt: String {
    switch self {
    case .command: "run it? y/n "
    case .slip: "take it? y/n "
    case .behind: "take it alone? y/n "
    case .leaving(let unsaved): "leave without \(unsaved)? y/n "
    }
  }

  /// What y and n do.
  var about: String {
    switch self {
    case .command(_, let said): "y runs `\(said)`, n asks again; in quotes it is text, `\"\(said)\"`"
    case .slip(let text): "y takes `\(text.prefix(60))`, n asks again"
    case .behind(let said, _): "y takes `\(said.prefix(60))` alone, n keeps both"
    case .leaving(let unsaved): "y leaves, and \(unsaved) will be gone; n stays, so that the next line can save it"
    }
  }

  /// Returns whether a line says the same once more, which is a yes.
  func isRepeated(by line: String) -> Bool {
    guard case .command(_, let said) = self else { return false }
    return [said.lowercased(), ":\(said.lowercased())"].contains(line.lowercased())
  }
}
