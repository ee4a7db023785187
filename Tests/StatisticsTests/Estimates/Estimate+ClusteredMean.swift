import CustomDump
import Notation
import Statistics
import TestSupport
import Testing

@Suite struct EstimateClusteredMeanTests {
  static let uneven: [[Double]] = [
    [82, 91, 77, 88], [64, 70], [95, 90, 93, 97, 91, 94], [73], [80, 85, 79], [60, 72, 66, 58, 71], [88, 84],
    [77, 81, 90], [92], [69, 75, 70, 78, 74, 66, 71], [86, 89, 83], [79, 68, 81, 85],
  ]
  static let byMeans = "mean of observations, t interval of team means"

  /// Checked with the general formulas in NumPy and SciPy, which give R's clubSandwich figures on Petersen's panel.
  @Test func comesFromCR2FromTenClustersOn() {
    let estimate = Estimate.mean(ofClusters: Self.uneven, unit: "team")
    #expect(agree(estimate.value, 79.5609756097561))
    #expect(agree(estimate.low, 71.82475807690345, within: 1e-10))
    #expect(agree(estimate.high, 87.29719314260875, within: 1e-10))
    #expect(estimate.n == 12)
    #expect(estimate.observations == 41)
    #expect(estimate.method == "mean of observations, CR2 interval with Satterthwaite degrees of freedom by team")
    let narrower = Estimate.mean(ofClusters: Self.uneven, confidence: 0.8)
    #expect(agree(narrower.low, 74.8554708601062, within: 1e-10))
    #expect(agree(narrower.high, 84.266480359406, within: 1e-10))
  }

  @Test func comesFromClusterMeansUnderTen() {
    let estimate = Estimate.mean(ofClusters: Array(Self.uneven.prefix(5)), unit: "team")
    // Checked with SciPy's t.interval on the five means.
    #expect(agree(estimate.value, 1349.0 / 16))
    #expect(agree(estimate.low, 67.145455115662, within: 1e-10))
    #expect(agree(estimate.high, 92.52121155100465, within: 1e-10))
    #expect(estimate.n == 5)
    #expect(estimate.observations == 16)
    #expect(estimate.method == Self.byMeans)
    #expect(
      Estimate.mean(ofClusters: Array(Self.uneven.prefix(9))).method
        == "mean of observations, t interval of group means")
    #expect(Estimate.mean(ofClusters: Array(Self.uneven.prefix(10))).method.contains("CR2"))
  }

  @Test func givesNoIntervalUnderThreeClusters() {
    expectNoDifference(
      .mean(ofClusters: [], unit: "team"),
      Estimate(undefined: .tooFew("n = 0 teams"), n: 0, observations: 0, method: Self.byMeans))
    expectNoDifference(
      .mean(ofClusters: [[70, 80, 90]], unit: "team"),
      Estimate(value: 80, undefined: .tooFew("n = 1 team"), n: 1, observations: 3, method: Self.byMeans))
    expectNoDifference(
      .mean(ofClusters: [[70, 80, 90], [90]], unit: "team"),
      Estimate(value: 82.5, undefined: .tooFew("n = 2 teams"), n: 2, observations: 4, method: Self.byMeans))
  }

  @Test(arguments: [3, 12]) func givesNoIntervalWithoutVariationBetweenClusters(count: Int) {
    let estimate = Estimate.mean(ofClusters: Array(repeating: [0.1, 0.2, 0.3], count: count), unit: "team")
    #expect(agree(estimate.value, 0.2))
    #expect(estimate.low == nil)
    #expect(estimate.undefined == "no variation: every one of \(count) teams has a mean of 0.2")
  }

  @Test func givesNoIntervalThatItsValueLiesOutside() {
    let estimate = Estimate.mean(ofClusters: [Array(repeating: 50, count: 999), [90], [91], [92], [90], [91]])
    #expect(estimate.undefined == "the observations are spread too unevenly over the groups")
    #expect(estimate.low == nil)
  }

  @Test func leavesOutClustersWithoutValues() {
    let nine = Array(Self.uneven.prefix(9))
    expectNoDifference(Estimate.mean(ofClusters: nine + [[], []]), Estimate.mean(ofClusters: nine))
    expectNoDifference(Estimate.mean(ofClusters: [[], []]), Estimate.mean(ofClusters: []))
  }

  @Test(arguments: [2, 12]) func givesNothingForAValueThatIsNoNumber(count: Int) {
    let estimate = Estimate.mean(ofClusters: Array(Self.uneven.prefix(count)) + [[80, .nan]])
    #expect(estimate.value == nil)
    #expect(estimate.undefined == "not a finite number")
    #expect(estimate.n == count + 1)
  }

  /// With clusters of one size the closed form is the t interval of the cluster means.
  @Test(arguments: 1...10) func equalsTheClusterMeansWhereBalanced(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let clusters = (0..<14).map { _ in (0..<5).map { _ in 75 + 9 * generator.normal() } }
    let robust = Estimate.mean(ofClusters: clusters)
    let means = Estimate.mean(of: clusters.map { $0.reduce(0, +) / 5 })
    #expect(agree(robust.value, means.value))
    #expect(agree(robust.low, means.low, within: 1e-10))
    #expect(agree(robust.high, means.high, within: 1e-10))
  }

  @Test(arguments: 1...20) func followsItsValues(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let clusters = generator.clusters(Int.random(in: 3...30, using: &generator), largest: 8)
    let estimate = Estimate.mean(ofClusters: clusters)
    expectMoved(.mean(ofClusters: clusters.map { $0.map { $0 + 1000 } }), from: estimate) { $0 + 1000 }
    expectMoved(.mean(ofClusters: clusters.map { $0.map { $0 * 0.001 } }), from: estimate) { $0 * 0.001 }
    let reordered = clusters.map { $0.shuffled(using: &generator) }.shuffled(using: &generator)
    expectMoved(.mean(ofClusters: reordered), from: estimate) { $0 }
  }

  /// The interval is worth its name: of 1000 samples from uneven, alike clusters about 95 % hold the true mean.
  @Test func holdsTheTrueMeanAsOftenAsItSays() {
    var generator = SplitMix64(seed: 2018)
    let hits = (0..<1000).count { _ in
      let estimate = Estimate.mean(ofClusters: generator.clusters(12, largest: 8))
      return (estimate.low ?? .nan) <= 75 && 75 <= (estimate.high ?? .nan)
    }
    #expect((930...975).contains(hits))
  }
}
