@preconcurrency import CReadline
@preconcurrency import Glibc

extension LineEditor {
  /// Hands Tab to the question's completer.
  ///
  /// Readline is told that nothing breaks words, so it gives the whole line before the cursor and takes back a whole
  /// line: words and quotes are then ours alone to judge, in `Completion`.
  static func prepareCompletion() {
    rl_sort_completion_matches = 0
    rl_ignore_completion_duplicates = 0
    rl_completer_quote_characters = nil
    rl_basic_quote_characters = UnsafePointer(strdup(""))
    rl_completer_word_break_characters = UnsafePointer(strdup(""))
    rl_attempted_completion_function = { _, _, _ in LineEditor.matches() }
    rl_completion_display_matches_hook = { _, _, _ in LineEditor.showCandidates() }
  }

  /// Returns what readline calls matches: what all share, then each; readline frees them.
  private static func matches() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    // Never fall back to the names of files.
    rl_attempted_completion_over = 1
    guard let question = asking?.question, let completer = question.completer, let buffer = rl_line_buffer else {
      return nil
    }
    let line = String(cString: buffer)
    let before = line.utf8.prefix(Int(rl_point))
    let cursor = String(decoding: before, as: UTF8.self).count
    let completion = Completion(of: line, cursor: cursor, quoting: question.quoting, by: completer)
    asking?.completion = completion
    rl_completion_append_character = completion.endsWord ? Int32(UInt8(ascii: " ")) : 0
    switch completion.lines.count {
    case 0: return nil
    case 1: return list(completion.lines)
    default: return list([completion.completed] + completion.lines)
    }
  }

  private static func list(_ texts: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    let size = MemoryLayout<UnsafeMutablePointer<CChar>?>.stride
    guard let memory = calloc(texts.count + 1, size) else { return nil }
    let list = memory.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: texts.count + 1)
    for (index, text) in texts.enumerated() { list[index] = strdup(text) }
    return list
  }

  private static func showCandidates() {
    guard let asking, let completion = asking.completion else { return }
    goBelow()
    for line in completion.listing(on: asking.screen()) { fputs(line + "\n", rl_outstream) }
    rl_forced_update_display()
  }
}
