/// How a long piece of work reports its progress, and how it learns that it was interrupted.
package struct Talk: Sendable {
  /// The progress of reading; reported often, shown only now and then.
  package var progress: @Sendable (Progress) -> Void
  /// A sentence worth saying beside the answer.
  package var notice: @Sendable (String) -> Void
  /// Whether Ctrl-C was pressed.
  package var isInterrupted: @Sendable () -> Bool

  /// Creates a talk; silent by default.
  package init(
    progress: @escaping @Sendable (Progress) -> Void = { _ in },
    notice: @escaping @Sendable (String) -> Void = { _ in },
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) {
    self.progress = progress
    self.notice = notice
    self.isInterrupted = isInterrupted
  }

  /// How far reading has come.
  package struct Progress: Hashable, Sendable {
    /// What is done: `Reading evaluations`.
    package var action: String
    /// How many files are done.
    package var done: Int
    /// How many there are; equal to `done` at the end.
    package var total: Int
  }
}

/// Ctrl-C was pressed while files were read.
package struct Interrupted: Error, Sendable {}
