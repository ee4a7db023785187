import Glibc

/// The real terminal, or the pipes that replace it.
///
/// There is one for a program: the line editor behind it is one for a program too.
package final class LiveTerminal: Terminal {
  /// What the person asked for about colours.
  package var colourPolicy: ColourPolicy
  /// Whether long answers may go through the pager.
  package var usesPager = true
  /// Whether a person types the input.
  package let inputIsTerminal: Bool
  /// Whether a person reads the answers.
  package let outputIsTerminal: Bool
  /// Whether a person reads the talk.
  package let errorIsTerminal: Bool

  let environment: [String: String]
  var input = Input(descriptor: STDIN_FILENO)
  var history: History
  var hasReportedHistory = false

  /// Takes over the three standard streams.
  ///
  /// The environment is a value, so that nothing is read behind the caller's back; only GNU readline itself looks at
  /// the real one (`TERM`, `INPUTRC`, `HOME`). Without a folder for histories, they last as long as the program.
  package init(environment: [String: String], historyFolder: String? = nil, colourPolicy: ColourPolicy = .auto) {
    self.environment = environment
    self.colourPolicy = colourPolicy
    history = History(folder: historyFolder)
    inputIsTerminal = isatty(STDIN_FILENO) == 1
    outputIsTerminal = Output.answers.isTerminal
    errorIsTerminal = Output.talk.isTerminal
    Signals.surviveBrokenPipes()
  }

  /// The columns that text may fill: `COLUMNS`, else the terminal's, else 80.
  package var width: Int { screen.columns }
  /// The rows of the screen: `LINES`, else the terminal's, else 24.
  package var height: Int { screen.rows }
  /// Whether answers may carry colour codes.
  package var coloursAnswers: Bool {
    colourPolicy.allowsColour(onTerminal: outputIsTerminal, environment: environment)
  }
  /// Whether talk may carry colour codes.
  package var coloursTalk: Bool { colourPolicy.allowsColour(onTerminal: errorIsTerminal, environment: environment) }
  /// Whether Ctrl-C was pressed since the last question.
  ///
  /// Before the first question at a terminal Ctrl-C ends the program as usual; from then on, or once a command wants
  /// it, it is noted here, and only a second one before the next question ends the program.
  package var wasInterrupted: Bool { Signals.wasInterrupted }

  /// Notes Ctrl-C from now on, unless it was to be ignored, as in the background of a script.
  package func noteInterruptions() {
    let former = Signals.watch(SIGINT)
    if Signals.isIgnoring(former) { Signals.restore(SIGINT, former) }
  }

  /// The same, for work on other threads.
  package static let wasInterruptedAnywhere: @Sendable () -> Bool = { Signals.wasInterrupted }

  /// How many lines were read from a pipe.
  package var linesRead: Int { input.linesRead }

  var screen: Screen { Screen.size(of: STDOUT_FILENO, environment: environment) }

  /// Writes an answer to standard output, all of it or with an error.
  package func write(_ text: String) throws {
    try LineEditor.say(text, to: .answers)
  }

  /// Writes talk to standard error; while a line is typed, above that line.
  package func tell(_ text: String) {
    try? LineEditor.say(text, to: .talk)
  }
}
