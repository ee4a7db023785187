/// An error that can be told to a person: what went wrong, and what to do about it.
///
/// Whoever shows it prints `message` after `error:` and `help` after `help:`; nobody has to read types or codes.
public protocol Explained: Error, Sendable {
  /// What went wrong, in one plain sentence without a full stop.
  var message: String { get }
  /// What to do about it; never repeated in the message.
  var help: String { get }
  /// What to show between the two, such as the lines that differ; `nil` where the sentence says it all.
  var detail: String? { get }
}

extension Explained {
  /// Nothing: the sentence says it all.
  public var detail: String? { nil }
}
