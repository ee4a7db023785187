/// The reader of the answer has gone, as with `| head`; the program ends quietly, without a message.
package struct BrokenPipe: Error, Equatable, Sendable {
  package init() {}
}

/// An answer that could not be written, such as to a full disk.
package struct WriteFailure: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was being written to, such as `standard output`.
  package var target: String
  /// The system's reason, such as `No space left on device`.
  package var reason: String

  package init(target: String, reason: String) {
    self.target = target
    self.reason = reason
  }

  /// One plain sentence, without a full stop.
  package var description: String { "cannot write to \(target): \(reason)" }
}
