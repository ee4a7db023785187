/// What was typed and may be meant otherwise, until the person has said how.
enum LineDoubt<Command> {
  /// A command or an answer.
  case command(LineMeaning<Command>.Order, said: String)
  /// An answer that was hardly meant as it is typed.
  case slip(String)
  /// A command whose words were hardly meant as they are typed.
  case order(Command)
  /// Something that was typed behind the earlier answer.
  case behind(String, both: String)
  /// Leaving, though this cannot be saved.
  case leaving(without: String, isOvertaken: Bool)
  /// Taking over a draft as it was saved elsewhere.
  case overtaken(without: String)

  var prompt: String {
    switch self {
    case .command: "take it as text? y/n "
    case .slip, .order: "take it? y/n "
    case .behind: "take it alone? y/n "
    case .leaving(let unsaved, _): "leave without \(unsaved)? y/n "
    case .overtaken: "take it over? y/n "
    }
  }

  /// What y and n do.
  var about: String {
    switch self {
    case .command(_, let said): "y takes `\(said.prefix(60))` as text, n asks again, and `:\(said.prefix(60))` runs it"
    case .slip(let text): "y takes `\(text.prefix(60))`, n asks again"
    case .order: "y takes it, n leaves everything as it is"
    case .behind(let said, _): "y takes `\(said.prefix(60))` alone, n keeps both"
    case .leaving(let unsaved, isOvertaken: false):
      "y leaves, and \(unsaved) will be gone; n stays, so that the next line can save it"
    case .leaving(let unsaved, isOvertaken: true):
      "y leaves the draft as it is, and drops \(unsaved) here; n stays, and the next answer asks whether the draft is "
        + "taken over"
    case .overtaken(let unsaved):
      "y takes over what the draft holds now, and drops \(unsaved) here; n goes on, and saves nothing"
    }
  }

  /// Returns whether a line says a command once more, which runs it.
  func isRepeated(by line: String) -> Bool {
    guard case .command(_, let said) = self else { return false }
    return [said.lowercased(), ":\(said.lowercased())"].contains(line.lowercased())
  }
}
