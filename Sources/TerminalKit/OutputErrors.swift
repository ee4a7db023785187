/// The reader of the answer has gone, as with `| head`; the program ends quietly, without a message.
public struct BrokenPipe: Error, Equatable, Sendable {
  /// Creates the error.
  public init() {}
}

/// An answer that could not be written, such as to a full disk.
public struct WriteFailure: Error, Equatable, Sendable, CustomStringConvertible {
  /// What was being written to, such as `standard output`.
  public var target: String
  /// The system's reason, such as `No space left on device`.
  public var reason: String

  /// Creates the error.
  public init(target: String, reason: String) {
    self.target = target
    self.reason = reason
  }

  /// One plain sentence, without a full stop.
  public var description: String { "cannot write to \(target): \(reason)" }
}
