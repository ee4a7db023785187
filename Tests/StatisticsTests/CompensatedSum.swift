import Testing

@testable import Statistics

@Suite struct CompensatedSumTests {
  @Test func isZeroBeforeTheFirstNumber() {
    #expect(CompensatedSum().value == 0)
  }

  /// The example that Kahan's sum gets wrong and Neumaier's does not.
  @Test func keepsSmallNumbersBesideALargeOne() {
    #expect(sum([1, 1e100, 1, -1e100]) == 2)
    #expect(sum([1e16] + Array(repeating: 1, count: 1000)) == 1e16 + 1000)
    #expect(sum(Array(repeating: 0.1, count: 1_000_000)) == 100_000)
  }

  private func sum(_ numbers: [Double]) -> Double {
    var sum = CompensatedSum()
    for number in numbers { sum.add(number) }
    return sum.value
  }
}
