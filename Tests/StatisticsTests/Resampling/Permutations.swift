import Notation
import TestSupport
import Testing

@testable import Statistics

@Suite struct PermutationTests {
  /// Fisher (1935, The Design of Experiments, §21): 1726 of 32768 flips, 5.267%.
  @Test func meetsThePublishedFiguresOfPairs() {
    let maize = PermutationPaired(differences: PublishedSamples.zeaMays)
    #expect(maize.permutations == .value(32768) && maize.extreme == .value(1726))
    #expect(maize.p.isPrinted(as: "0.05267") && maize.resamples == nil && maize.seed == nil)
  }

  /// Ernst (2004, Statistical Science 19:676–685): 35 ways, of which 3 to one side.
  @Test func meetsThePublishedFiguresOfTwoGroups() {
    let test = PermutationTwoSample([23, 33, 40], [19, 22, 25, 26])
    #expect(test.permutations == .value(35) && test.extreme == .value(4) && test.difference == .value(-9))
  }

  @Test func agreesWithEveryFlip() {
    var numbers = SplitMix64(seed: 10)
    for n in 1...10 {
      let scale = [1, 3, 10, 0.7321][n % 4]
      let changes = (0..<n).map { _ in Double(Int.random(in: -5...6, using: &numbers)) / scale }
      let observed = abs(changes.reduce(0, +)) - 1e-9
      let expected = share(of: n) { flips in
        abs(changes.indices.reduce(0) { flips[$1] ? $0 + changes[$1] : $0 - changes[$1] }) >= observed
      }
      let test = PermutationPaired(differences: changes)
      #expect(test.p.agrees(with: expected) && test.resamples == nil)
      #expect(test.p == PermutationPaired(differences: changes.map { -$0 }).p)
    }
  }

  @Test func listsFlipsOfValuesWithoutACommonUnit() {
    let changes = [2.0, 3, 5, 7, 11].map { $0 == 5 ? -$0.squareRoot() : $0.squareRoot() }
    let observed = abs(changes.reduce(0, +)) - 1e-9
    let expected = share(of: 5) { flips in
      abs(changes.indices.reduce(0) { flips[$1] ? $0 + changes[$1] : $0 - changes[$1] }) >= observed
    }
    let test = PermutationPaired(differences: changes)
    #expect(CommonUnit.multiples(of: changes) == nil && test.resamples == nil && test.p.agrees(with: expected))
  }

  @Test func agreesWithEveryDeal() {
    var numbers = SplitMix64(seed: 11)
    for n in 2...10 {
      let scale = [1, 3, 0.7321][n % 3]
      let values = (0..<n).map { _ in Double(Int.random(in: -4...6, using: &numbers)) / scale }
      let cut = Int.random(in: 1..<n, using: &numbers)
      let gap = { (a: [Double], b: [Double]) in
        abs(a.reduce(0, +) / Double(a.count) - b.reduce(0, +) / Double(b.count))
      }
      let (a, b) = (Array(values.prefix(cut)), Array(values.dropFirst(cut)))
      let deals = everyDeal(of: values, first: cut)
      let hits = deals.count { gap($0.0, $0.1) >= gap(a, b) - 1e-9 }
      let test = PermutationTwoSample(a, b)
      #expect(test.permutations == .value(Double(deals.count)) && test.extreme == .value(Double(hits)))
      #expect(PermutationTwoSample(b, a).p == test.p)
    }
  }

  /// Scores with a decimal, and means of three scores, have a unit; what has none is drawn at random.
  @Test func isExactForHundredsOfScores() {
    var numbers = SplitMix64(seed: 12)
    let scores = (0..<200).map { _ in (5 + 90 * numbers.normal()).rounded() / 3 }
    #expect(PermutationPaired(differences: scores).resamples == nil)
    let decimals = (0..<50).map { _ in (700 + 90 * numbers.normal()).rounded() / 10 }
    #expect(PermutationTwoSample(Array(decimals[..<25]), Array(decimals[25...])).resamples == nil)
  }

  @Test func drawsAtRandomWhatCannotBeCounted() throws {
    var numbers = SplitMix64(seed: 13)
    let changes = (0..<200).map { _ in 0.1 + numbers.normal() }
    let test = PermutationPaired(differences: changes)
    #expect(test.resamples == 9999 && test.seed == 1)
    let t = PairedT(before: changes.map { _ in 0 }, after: changes)
    #expect(abs(try #require(test.p.value) - (try #require(t.p.value))) < 0.02)
    let hits = try #require(test.extreme.value)
    #expect(test.p == .value((hits + 1) / 10000))
    let groups = PermutationTwoSample(changes, changes.map { $0 * 1.1 }, resamples: 500, seed: 3)
    #expect(groups.resamples == 500 && groups.seed == 3 && (0...1).contains(groups.p.value ?? -1))
  }

  @Test func isTheSameOnAnyNumberOfThreads() {
    var numbers = SplitMix64(seed: 14)
    let changes = (0..<60).map { _ in numbers.normal() }
    let alone = PermutationPaired(
      differences: changes, dropped: 0, resamples: 5000, seed: 4, concurrently: false)
    #expect(alone == PermutationPaired(differences: changes, resamples: 5000, seed: 4))
    #expect(alone.extreme != PermutationPaired(differences: changes, resamples: 5000, seed: 5).extreme)
    let (a, b) = (Array(changes[..<40]), Array(changes[40...]))
    let dealt = PermutationTwoSample(a, b, resamples: 5000, seed: 4, concurrently: false)
    #expect(dealt == PermutationTwoSample(a, b, resamples: 5000, seed: 4))
  }

  @Test func saysWhyThereIsNone() {
    #expect(PermutationPaired(differences: []).p.reason == .empty)
    #expect(PermutationPaired(differences: [0, 0]).p == .value(1))
    #expect(PermutationTwoSample([], [1]).p.reason == .emptyGroup)
    #expect(PermutationTwoSample([4, 4], [4]).p == .value(1))
    var numbers = SplitMix64(seed: 15)
    let changes = (0..<50).map { _ in numbers.normal() }
    for resamples in [-1, 0, 1_000_001, .max] {
      #expect(PermutationPaired(differences: changes, resamples: resamples).p.reason == .invalidInput)
      #expect(PermutationTwoSample(changes, changes, resamples: resamples).p.reason == .invalidInput)
    }
    let huge = [Double](repeating: 1e308, count: 40) + [1.5]
    #expect(PermutationPaired(differences: huge).p.reason == .invalidInput)
  }
}
