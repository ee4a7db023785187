public import Notation

extension NotANumber: Explained {
  /// What went wrong.
  public var message: String { "the record holds a number that cannot be written" }
  /// What to do about it.
  public var help: String { "this is a mistake in Sidetone: please report it with what you typed last" }
}
