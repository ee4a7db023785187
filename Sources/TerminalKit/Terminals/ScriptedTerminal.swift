/// A terminal for tests: answers come from a list, and everything said is kept.
package final class ScriptedTerminal: Terminal {
  /// The columns, the same for the whole test.
  package var width: Int
  /// The rows, the same for the whole test.
  package var height: Int
  /// Whether a person seems to type.
  package var inputIsTerminal: Bool
  /// Whether a person seems to read the answers.
  package var outputIsTerminal: Bool
  /// Whether a person seems to read the talk.
  package var errorIsTerminal: Bool
  /// What the person asked for about colours; only `always` gives them.
  package var colourPolicy: ColourPolicy
  /// Whether long answers may go through the pager.
  package var usesPager = true
  /// Whether Ctrl-C was pressed; a test sets it, and the next question forgets it.
  package var wasInterrupted = false

  /// Whether more was typed already; a test sets it.
  package var hasKeysWaiting = false

  /// The answers still to be given; when none is left, the input has ended.
  package var answers: [LineResult]
  /// The bytes that `readRest` returns.
  package var rest: [UInt8] = []
  /// Called before each answer is given, such as to move a clock or to try the question's completer.
  package var beforeAnswer: ((Question) -> Void)?
  /// Plays the editor: takes the path, may change the file, and returns the exit status.
  package var editor: (String) -> Int32 = { _ in 0 }
  /// Thrown by every later `write`, to play a full disk or a reader who has gone.
  package var writeError: (any Error)?

  /// Everything written to standard output.
  package private(set) var written = ""
  /// Everything written to standard error.
  package private(set) var told = ""
  /// Every question asked.
  package private(set) var asked: [Question] = []
  /// The texts that were offered to the pager; they are in `written` too.
  package private(set) var paged: [String] = []
  /// The paths that were opened in the editor.
  package private(set) var edited: [String] = []
  /// All of it in order, as a person would have seen it: prompts with the lines typed, answers and talk.
  package private(set) var transcript = ""

  /// Creates a terminal that answers with the lines given, and then ends the input.
  package convenience init(lines: [String], width: Int = 80) {
    self.init(answers: lines.map(LineResult.line), width: width)
  }

  /// Creates a terminal that gives the answers in order, and then ends the input.
  package init(
    answers: [LineResult] = [], width: Int = 80, height: Int = 24, isTerminal: Bool = true,
    colourPolicy: ColourPolicy = .never
  ) {
    self.answers = answers
    self.width = width
    self.height = height
    self.colourPolicy = colourPolicy
    inputIsTerminal = isTerminal
    outputIsTerminal = isTerminal
    errorIsTerminal = isTerminal
  }

  /// Whether answers carry colour codes.
  package var coloursAnswers: Bool { colourPolicy == .always }
  /// Whether talk carries colour codes.
  package var coloursTalk: Bool { colourPolicy == .always }

  /// How many questions were asked.
  package var linesRead: Int { asked.count }
  /// The prompts of the questions asked.
  package var prompts: [String] { asked.map(\.prompt) }
  /// The prefilled texts of the questions asked.
  package var prefills: [String?] { asked.map(\.prefill) }

  /// Does nothing: a test says itself that Ctrl-C was pressed.
  package func noteInterruptions() {}

  /// Keeps an answer, or throws `writeError`.
  package func write(_ text: String) throws {
    if let writeError { throw writeError }
    written += text
    transcript += text
  }

  /// Keeps talk.
  package func tell(_ text: String) {
    told += text
    transcript += text
  }

  /// Keeps the question and gives the next answer.
  package func readLine(_ question: Question) -> LineResult {
    asked.append(question)
    wasInterrupted = false
    beforeAnswer?(question)
    question.onKey?()
    let result = answers.isEmpty ? .endOfInput : answers.removeFirst()
    transcript += question.prompt + result.asTyped + "\n"
    return result
  }

  /// Drops the answers that were typed already, where a test said that there are some.
  package func dropKeysWaiting() -> Bool {
    guard hasKeysWaiting else { return false }
    (hasKeysWaiting, answers) = (false, [])
    return true
  }

  /// Returns `rest`, once, and in a pipe the lines that no question has taken too.
  package func readRest() throws -> [UInt8] {
    defer { rest = [] }
    guard !inputIsTerminal else { return rest }
    defer { answers = [] }
    return rest + answers.flatMap { "\($0.asTyped)\n".utf8 }
  }

  /// Keeps a long answer as written, and as paged where paging is allowed.
  package func page(_ text: String, allowed: Bool) throws {
    if allowed, usesPager, !hasKeysWaiting { paged.append(text) }
    try write(text)
  }

  /// Plays the editor with `editor`.
  package func edit(_ path: String) throws -> Int32 {
    edited.append(path)
    return editor(path)
  }
}

extension LineResult {
  fileprivate var asTyped: String {
    switch self {
    case .line(let line), .pasted(let line): line
    case .interrupted: "^C"
    case .endOfInput: "^D"
    }
  }
}
