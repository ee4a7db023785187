/// The screen and keyboard as commands see them: an answer goes out, talk goes beside it, and questions are asked.
///
/// Commands take `any Terminal`, so that a test hands in a `ScriptedTerminal` and reads back what was said. It is a
/// plain class and not `Sendable`: one conversation has one thread, and the compiler keeps it there.
package protocol Terminal: AnyObject {
  /// The columns that text may fill.
  var width: Int { get }
  /// The rows of the screen.
  var height: Int { get }
  /// Whether a person types the input.
  var inputIsTerminal: Bool { get }
  /// Whether a person reads the answers.
  var outputIsTerminal: Bool { get }
  /// Whether a person reads the talk.
  var errorIsTerminal: Bool { get }
  /// What the person asked for about colours; a command's `--color` sets it.
  var colourPolicy: ColourPolicy { get set }
  /// Whether long answers may go through the pager; a command's `--no-pager` forbids it.
  var usesPager: Bool { get set }
  /// Whether answers may carry colour codes.
  var coloursAnswers: Bool { get }
  /// Whether talk may carry colour codes.
  var coloursTalk: Bool { get }
  /// Whether keys were pressed that no question has taken yet, and that a pager would take for its own.
  var hasKeysWaiting: Bool { get }
  /// How many lines of the input were read.
  var linesRead: Int { get }
  /// Whether Ctrl-C was pressed since the last question; a long command looks now and then, and stops.
  var wasInterrupted: Bool { get }

  /// Notes Ctrl-C from now on, for a command that leaves something whole before it stops.
  func noteInterruptions()
  /// Writes an answer to standard output, exactly as given.
  ///
  /// It throws `BrokenPipe` when the reader has gone, which ends the program quietly, and `WriteFailure` when the
  /// text could not be written, because half an answer must never look like a whole one.
  func write(_ text: String) throws
  /// Writes talk to standard error, exactly as given; a failure is not reported.
  func tell(_ text: String)
  /// Asks one question and returns the line typed.
  func readLine(_ question: Question) -> LineResult
  /// Drops the keys that no question has taken yet, and returns whether there were any.
  func dropKeysWaiting() -> Bool
  /// Returns all the input not read yet, for commands that take a whole file from standard input.
  func readRest() throws -> [UInt8]
  /// Writes an answer through the pager when it is taller than the screen and paging is allowed, plainly otherwise.
  func page(_ text: String, allowed: Bool) throws
  /// Opens the person's editor on a file, waits, and returns the editor's exit status.
  func edit(_ path: String) throws -> Int32
}

extension Terminal {
  /// Whether questions can be asked: a person types, and sees the prompt.
  package var isInteractive: Bool { inputIsTerminal && (outputIsTerminal || errorIsTerminal) }

  /// Writes an answer and ends its line.
  package func writeLine(_ text: String = "") throws { try write(text + "\n") }

  /// Writes talk and ends its line.
  package func tellLine(_ text: String = "") { tell(text + "\n") }

  /// Writes an answer through the pager when it is taller than the screen.
  package func page(_ text: String) throws { try page(text, allowed: true) }

  /// Asks with nothing but a prompt, and returns the line typed.
  package func readLine(_ prompt: String) -> LineResult { readLine(Question(prompt)) }
}
