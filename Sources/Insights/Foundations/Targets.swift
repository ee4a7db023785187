/// The means from which a centre is optimized.
package struct Targets: Hashable, Sendable, Encodable {
  /// The mean score, in percent.
  package var score: Double
  /// The mean customer rating, 0–100.
  package var customerRating: Double
}
