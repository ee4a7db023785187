import Statistics
import Testing

@Suite struct NeymanAllocationTests {
  static func split(_ sizes: [Int], _ deviations: [Double], _ n: Int, minimum: Int = 2) -> [Double?] {
    NeymanAllocation(sizes: sizes, deviations: deviations, n: n, minimum: minimum).allocation.map(\.value)
  }

  /// Valliant, Dever & Kreuter (2013), Practical Tools for Designing and Weighting Survey Samples: hospitals in six
  /// strata.
  @Test func meetsTheExampleOfHospitals() {
    let split = NeymanAllocation(
      sizes: [215, 65, 252, 50, 149, 144],
      deviations: [26_787_207, 10_645_109, 6_909_676, 11_085_034, 9_817_762, 44_553_355], n: 100)
    #expect(split.allocation.map(\.value) == [35, 4, 10, 3, 9, 39])
    #expect(agree(split.raw[0].value, 34.64168283484182))
  }

  @Test func givesEqualRemaindersToTheEarlier() { #expect(Self.split([10, 10, 10], [1, 1, 1], 7) == [3, 2, 2]) }

  @Test func capsRaisesAndSplitsTheRestAnew() {
    #expect(Self.split([5, 100, 100], [100, 1, 1], 25) == [5, 10, 10])
    #expect(Self.split([1000, 50, 1], [10, 0.1, 5], 20) == [17, 2, 1])
    #expect(Self.split([10, 10], [1, 0], 15) == [10, 5])
    #expect(Self.split([10, 10], [1, 0], 8, minimum: 0) == [8, 0])
    #expect(Self.split([10, 20], [1, 3], 30) == [10, 20])
  }

  @Test func alwaysSumsToTheSample() {
    let (sizes, deviations) = ([3, 40, 17, 200, 90], [9.5, 0.2, 4, 1, 2.5])
    for n in 10...350 {
      let split = Self.split(sizes, deviations, n).compactMap { $0 }
      #expect(split.reduce(0, +) == Double(n))
      #expect(zip(split, sizes).allSatisfy { $0 >= 2 && $0 <= Double($1) })
    }
  }

  @Test(arguments: [
    ([10, 10], [1.0, 1], 21, Undefined.exceedsPopulation), ([10, 10], [1, 1], 3, .belowMinimum),
    ([10, 10], [0, 0], 5, .zeroVariance), ([10], [1, 1], 5, .invalidInput), ([10, 10], [1, -1], 5, .invalidInput),
    ([10, -1], [1, 1], 5, .invalidInput), ([10, 10], [1, .nan], 5, .invalidInput),
    ([10, 10], [1, 1], -5, .invalidInput),
    ([.max, .max], [1, 1], 1, .belowMinimum),
  ]) func saysWhyThereIsNone(sizes: [Int], deviations: [Double], n: Int, reason: Undefined) {
    let split = NeymanAllocation(sizes: sizes, deviations: deviations, n: n)
    #expect(split.allocation == sizes.map { _ in .undefined(reason) })
  }
}
