import ArgumentParser

/// How the program ends; `docs/guide/leads.md` lists it for scripts.
enum ExitStatus: Int32, Sendable {
  /// Done.
  case done = 0
  /// The answer is no: a check failed, something was refused, there was nothing to undo.
  case no = 1
  /// A shell completes the name of a file, which is the shell's own affair.
  case files = 3
  /// A shell completes the name of a folder.
  case folders = 4
  /// The command was not understood.
  case usage = 64
  /// Records are broken.
  case broken = 65
  /// A mistake of ours.
  case ours = 70
  /// Interrupted.
  case interrupted = 130

  /// The status as an error that ends a command without another word.
  var asExit: ExitCode { ExitCode(rawValue) }
}
