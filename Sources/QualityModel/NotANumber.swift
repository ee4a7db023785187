/// A record holds a number that no file can hold: not a number at all, or an infinite one.
public struct NotANumber: Explained {
  /// What went wrong.
  public let message = "the record holds a number that cannot be written"
  /// What to do about it.
  public let help = "this is a mistake in Sidetone: please report it with what you typed last"

  /// Creates the error.
  public init() {}
}
