extension LiveTerminal {
  /// Writes an answer through `$SIDETONE_PAGER`, `$PAGER` or `less -FRX` when it is taller than the screen.
  ///
  /// It is written plainly into a file or pipe, when the pager's name is empty, when the pager does not start, and
  /// when more was typed already: the pager would take those keys for its own commands. `less` starts in its secure
  /// mode, since it is a reader, and no key in it may write a file or run a program.
  package func page(_ text: String, allowed: Bool) throws {
    let screen = screen
    guard allowed, usesPager, outputIsTerminal, !pager.isEmpty, screen.rows(of: text) >= screen.rows, !hasKeysWaiting
    else {
      return try write(text)
    }
    let defaults = ["LESS": "FRXPsq goes on?e (end):, space shows more.$", "LESSCHARSET": "utf-8"]
    var environment = environment.merging(defaults) { mine, _ in mine }
    environment["LESSSECURE"] = "1"
    let command = ShellCommand(words: pager, environment: environment)
    if [126, 127].contains(command.run(feeding: text)) { try write(text) }
  }

  /// Opens `$VISUAL`, `$EDITOR` or `vi` on a file, waits, and returns its exit status.
  package func edit(_ path: String) throws -> Int32 {
    let words = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? "vi"
    let status = ShellCommand(words: words, arguments: [path], environment: environment).run()
    guard ![126, 127].contains(status) else { throw EditorFailure(command: words) }
    return status
  }

  private var pager: String {
    let named = environment["SIDETONE_PAGER"] ?? environment["PAGER"] ?? "less -FRX"
    return named.trimmingSpaceAtEnd
  }
}

/// An editor that does not start.
package struct EditorFailure: Error, Equatable, Sendable, CustomStringConvertible {
  /// The command, as the environment names it.
  package var command: String

  package init(command: String) { self.command = command }

  /// One plain sentence, without a full stop.
  package var description: String { "the editor `\(command.safeForTerminal)` does not start" }
}
