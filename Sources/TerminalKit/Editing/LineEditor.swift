@preconcurrency import CReadline
@preconcurrency import Glibc

/// One line edited with GNU readline, through its callbacks, so that signals and timers are served between the keys.
///
/// Readline keeps its state in globals of C, so ours is kept beside it in one place. `Terminal` is not `Sendable`,
/// which keeps the one `LiveTerminal`, and with it all of this, on one thread.
enum LineEditor {
  /// What readline's callbacks need of the question being asked; they cannot capture anything.
  struct Asking {
    var question: Question
    var screen: () -> Screen
    var result: LineResult?
    var completion: Completion?
    /// How many bytes the line had when several lines were pasted into it; 0 where none were.
    var pastedLength = 0
  }

  nonisolated(unsafe) static var asking: Asking?

  /// Asks one question, `earlier` lines at the arrow keys.
  static func ask(_ question: Question, earlier: [String], screen: @escaping () -> Screen) -> LineResult {
    _ = prepared
    let former = startWatching()
    Signals.isEditing = true
    recall(earlier)
    asking = Asking(question: question, screen: screen)
    show(question)
    while asking?.result == nil { serve(question) }
    defer { asking = nil }
    Signals.isEditing = false
    Signals.forget()
    stopWatching(former)
    return asking?.result ?? .endOfInput
  }

  /// Says something while a line may be half typed: above it, and the line is drawn again below.
  static func say(_ text: String, to output: Output) throws {
    guard asking != nil, asking?.result == nil else { return try output.write(text) }
    rl_clear_visible_line()
    fflush(rl_outstream)
    defer {
      rl_on_new_line()
      rl_redisplay()
    }
    try output.write(text.last?.isNewline == true ? text : text + "\n")
  }

  private static func show(_ question: Question) {
    fflush(nil)
    // Readline remembers the end of an earlier input, and would end each later line twice.
    rl_eof_found = 0
    rl_callback_handler_install(promptForEditor(question.prompt)) { LineEditor.accept($0) }
    if let prefill = question.prefill, !prefill.isEmpty {
      rl_insert_text(prefill)
      rl_redisplay()
    }
  }

  /// Takes the finished line, or the end of the input.
  private static func accept(_ line: UnsafeMutablePointer<CChar>?) {
    rl_callback_handler_remove()
    guard let line else {
      endPromptLine()
      asking?.result = .endOfInput
      return
    }
    let text = String(cString: line)
    // A shorter line was rewritten: keys that come fast are taken before the empty line is seen.
    let pastedLength = asking?.pastedLength ?? 0
    let isPasted = pastedLength > 0 && text.utf8.count >= pastedLength
    asking?.result = isPasted ? .pasted(text) : .line(text)
    free(line)
  }

  /// Ctrl-D leaves the cursor behind the prompt; readline goes on to the next line only where it had asked the terminal
  /// to bracket pastes.
  private static func endPromptLine() {
    let brackets = rl_variable_value("enable-bracketed-paste").map { String(cString: $0) }
    guard brackets != "on" else { return }
    rl_crlf()
    fflush(rl_outstream)
  }

  private static func recall(_ lines: [String]) {
    rl_clear_history()
    for line in lines { add_history(line) }
    using_history()
  }

  /// Colour codes fill no columns; readline learns it from the marks around them.
  static func promptForEditor(_ prompt: String) -> String {
    TerminalPiece.pieces(of: prompt).map { piece in
      if case .code(let code) = piece { "\u{1}\(code)\u{2}" } else { piece.text }
    }.joined()
  }
}
