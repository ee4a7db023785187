/// A value holds a number that no file can hold: not a number at all, or an infinite one.
package struct NotANumber: Error, Hashable {
  package init() {}
}
