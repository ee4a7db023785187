/// A recorded session in a shell: comments, commands, and what each of them printed.
///
///     # Undo puts the file back.
///     $ sidetone undo
///     Undid: score call-0042.
///     $ sidetone undo
///     ------- stderr -------
///     error: nothing to undo
///     help: `log` shows what was done
///     [exit status: 1]
///
/// A line that begins with `> ` continues the command above it. A line of output that looks like one of these marks is
/// recorded with `\` before it.
struct Transcript {
  /// A line of prose or an empty one, or a command.
  enum Part: Equatable {
    case prose(String)
    case command(String)
  }

  /// What one command left behind.
  struct Outcome {
    var output: String
    var talk: String
    var status: Int32
  }

  var parts: [Part] = []

  /// Takes a recorded text apart, leaving out what was printed.
  init(_ text: String) {
    var isCommand = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        parts.append(.command(String(line.dropFirst(2))))
        isCommand = true
      } else if isCommand, line == ">" || line.hasPrefix("> "), case .command(let begun) = parts.last {
        parts[parts.count - 1] = .command(begun + "\n" + line.dropFirst(2))
      } else {
        isCommand = false
        if line.hasPrefix("# ") { parts.append(.prose(line)) }
      }
    }
  }

  /// Returns the text again, each command run and followed by what it left behind.
  func recorded(running run: (String) throws -> Outcome) throws -> String {
    var text = ""
    for (index, part) in parts.enumerated() {
      switch part {
      case .prose(let line):
        if index > 0, case .command = parts[index - 1] { text += "\n" }
        text += line + "\n"
      case .command(let command):
        let lines = command.split(separator: "\n", omittingEmptySubsequences: false)
        text += "$ " + lines.joined(separator: "\n> ").replacing("\n> \n", with: "\n>\n") + "\n"
        text += Self.text(of: try run(command))
      }
    }
    return text
  }

  /// Returns what a command left behind, as it is recorded.
  static func text(of outcome: Outcome) -> String {
    var text = marked(outcome.output)
    if !outcome.talk.isEmpty { text += "------- stderr -------\n" + marked(outcome.talk) }
    if outcome.status != 0 { text += "[exit status: \(outcome.status)]\n" }
    return text
  }

  /// Output without a line end says so, since a reader could not see it; nor could they see a carriage return.
  private static func marked(_ printed: String) -> String {
    guard !printed.isEmpty else { return "" }
    let output = String(String.UnicodeScalarView(printed.unicodeScalars.map { $0 == "\r" ? "␍" : $0 }))
    let isWhole = output.hasSuffix("\n")
    let lines = (isWhole ? String(output.dropLast()) : output).split(separator: "\n", omittingEmptySubsequences: false)
    let marks = ["$ ", "> ", "# ", "\\", "------- stderr", "[exit status", "[no line end"]
    let safe = lines.map { line in marks.contains { line.hasPrefix($0) } ? "\\" + line : String(line) }
    return safe.joined(separator: "\n") + (isWhole ? "\n" : "\n[no line end]\n")
  }
}
