/// A value holds a number that no file can hold: not a number at all, or an infinite one.
public struct NotANumber: Error, Hashable {
  /// Creates the error.
  public init() {}
}
