/// An error that can be shown to a person: what went wrong, and what to do about it.
///
/// `message` is printed after `error:` and `help` after `help:`; no one has to read types or codes.
package protocol Explained: Error, Sendable {
  /// What went wrong, in one plain sentence without a full stop.
  var message: String { get }
  /// What to do about it; never repeated in the message.
  var help: String { get }
  /// What to show between the two, such as the lines that differ; `nil` where the sentence says it all.
  var detail: String? { get }
  /// What is at fault, which decides how the program ends.
  var fault: Fault { get }
}

/// What is at fault when something cannot be done.
package enum Fault: Hashable, Sendable {
  /// Nothing is broken: the answer is no.
  case none
  /// The request was not one that can be done.
  case request
  /// Records are broken.
  case records
  /// Ctrl-C stopped it.
  case interruption
}

extension Explained {
  /// Nothing: the sentence says it all.
  package var detail: String? { nil }
  /// Nothing is broken: the answer is no.
  package var fault: Fault { .none }
}
