import Testing

@testable import Notation

@Suite struct SeededNumbersTests {
  /// The first numbers of the authors' C program (https://prng.di.unimi.it/xoshiro256starstar.c) from the state 1, 2,
  /// 3, 4.
  @Test func areThoseOfTheirAuthors() {
    var numbers = SeededNumbers(state: (1, 2, 3, 4))
    let expected: [UInt64] = [
      11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360, 607_988_272_756_665_600,
    ]
    #expect(expected.map { _ in numbers.next() } == expected)
  }

  @Test func differBetweenSeedsAndStreams() {
    var firsts: Set<UInt64> = []
    for seed in 0..<20 {
      for stream in 0..<20 {
        var numbers = SeededNumbers(seed: UInt64(seed), stream: UInt64(stream))
        firsts.insert(numbers.next())
      }
    }
    #expect(firsts.count == 400)
  }

  /// Chi-squared with 5 degrees of freedom stays under 20.5 in 999 of 1000 seeds; this one is fixed.
  @Test func favourNoNumberBelowABound() {
    var numbers = SeededNumbers(seed: 1)
    var counts = [Double](repeating: 0, count: 6)
    for _ in 0..<60_000 { counts[Int(numbers.below(6))] += 1 }
    #expect(counts.reduce(0) { $0 + ($1 - 10_000) * ($1 - 10_000) / 10_000 } < 20.5)
    #expect(numbers.below(0) == 0 && numbers.below(1) == 0)
    let large = (0..<1000).map { _ in numbers.below(3_000_000_000) }
    #expect(large.allSatisfy { $0 < 3_000_000_000 })
    #expect((400...600).contains(large.count { $0 < 1_500_000_000 }))
  }
}

@Suite struct SplitMix64Tests {
  /// The first numbers of the authors' C program (https://prng.di.unimi.it/splitmix64.c) from the state 1234567.
  @Test func areThoseOfTheirAuthors() {
    var numbers = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
      16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in numbers.next() } == expected)
  }

  @Test func aNameAlwaysGivesTheSame() {
    var (one, same, other) = (SplitMix64(for: "a"), SplitMix64(for: "a"), SplitMix64(for: "b"))
    let first = one.next()
    #expect(same.next() == first)
    #expect(other.next() != first)
  }

  @Test func staysInItsRange() {
    var numbers = SplitMix64(seed: 1)
    let drawn = (0..<1000).map { _ in numbers.whole(-1...2) }
    #expect(Set(drawn) == [-1, 0, 1, 2])
    let units = (0..<1000).map { _ in numbers.unit() }
    #expect(units.allSatisfy { $0 >= 0 && $0 < 1 })
    #expect((0..<1000).count { _ in numbers.happens(0.25) } < 350)
  }
}
