import CustomDump
import Notation
import Statistics
import TestSupport
import Testing

/// An estimate from a description is the estimate from the values.
@Suite struct EstimateDescribedTests {
  @Test(arguments: 1...20) func agreesForIndependentValues(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let values = (0..<Int.random(in: 3...40, using: &generator)).map { _ in 75 + 9 * generator.normal() }
    let described = Descriptives(values)
    let summed = Descriptives(
      count: described.count, mean: described.mean, standardDeviation: described.standardDeviation)
    expectNoDifference(.mean(ofDescribed: summed), Estimate.mean(of: values))
  }

  @Test(arguments: 1...20) func agreesForClusters(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let clusters = generator.clusters(Int.random(in: 0...30, using: &generator), largest: 8)
    let summed = clusters.map { Descriptives(count: $0.count, mean: Descriptives($0).mean) }
    expectNoDifference(
      .mean(ofDescribedClusters: summed, unit: "team"), Estimate.mean(ofClusters: clusters, unit: "team"))
  }

  @Test func knowsNoVariationFromASpreadOfZero() {
    let estimate = Estimate.mean(ofDescribed: .init(count: 4, mean: 90, standardDeviation: 0))
    expectNoDifference(estimate, .mean(of: [90, 90, 90, 90]))
    expectNoDifference(
      Estimate.mean(ofDescribed: .init(count: 1_000_000, mean: 90, standardDeviation: 1e-9)).undefined, nil)
  }

  @Test func hasNothingOfNothing() {
    expectNoDifference(.mean(ofDescribed: .init(count: 0, mean: 80)), Estimate.mean(of: []))
    expectNoDifference(
      Estimate.mean(ofDescribedClusters: [.init(count: 0, mean: nil), .init(count: 2, mean: .nan)]).undefined,
      "not a finite number")
  }
}
