import Statistics
import Testing

/// Whether two numbers agree to the given relative difference; a missing number agrees with none.
func agree(_ actual: Double?, _ expected: Double?, within relative: Double = 1e-12) -> Bool {
  guard let actual, let expected else { return false }
  return abs(actual - expected) <= relative * max(abs(expected), 1e-300)
}

/// Expects that an estimate is another one with its value and bounds moved.
func expectMoved(
  _ moved: Estimate, from estimate: Estimate, sourceLocation: SourceLocation = #_sourceLocation,
  by move: (Double) -> Double
) {
  #expect(agree(moved.value, estimate.value.map(move), within: 1e-10), sourceLocation: sourceLocation)
  #expect(agree(moved.low, estimate.low.map(move), within: 1e-10), sourceLocation: sourceLocation)
  #expect(agree(moved.high, estimate.high.map(move), within: 1e-10), sourceLocation: sourceLocation)
  #expect(moved.n == estimate.n && moved.method == estimate.method, sourceLocation: sourceLocation)
}
