import Notation
import TestSupport
import Testing

@testable import Statistics

@Suite struct ClusterRobustMeanTests {
  /// Shares 1/2, 1/4, 1/4: u = 1/2, 1/12, 1/12 and 3/8 + 4/9 − 19/72 = 5/9 by hand; the mean is 3, the cluster means
  /// 1, 3, 7, so V = 4/2 + 0 + 16/12.
  @Test func agreesWithAPencil() {
    let robust = ClusterRobustMean([[0, 2], [3], [7]].map(Descriptives.init))
    #expect(robust.value == 3)
    #expect(agree(robust.standardError, (10.0 / 3).squareRoot()))
    #expect(agree(robust.degreesOfFreedom, 1.8))
  }

  @Test func hasOneDegreeOfFreedomWithTwoClusters() {
    let robust = ClusterRobustMean([Array(repeating: 1, count: 999_999), [4]].map(Descriptives.init))
    #expect(agree(robust.degreesOfFreedom, 1))
  }

  @Test(arguments: 1...12) func agreesWithTheGeneralFormulas(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let clusters = generator.clusters(Int.random(in: 3...12, using: &generator), largest: 7)
    let robust = ClusterRobustMean(clusters.map(Descriptives.init))
    let dense = DenseClusterRobustMean(clusters)
    #expect(agree(robust.standardError, dense.standardError, within: 1e-10))
    #expect(agree(robust.degreesOfFreedom, dense.degreesOfFreedom, within: 1e-10))
    #expect((1...Double(clusters.count - 1) + 1e-9).contains(robust.degreesOfFreedom))
  }
}

/// CR2 and its degrees of freedom by the general definitions of Pustejovsky & Tipton (2018), with
/// matrices as large as the sample.
private struct DenseClusterRobustMean {
  var standardError: Double
  var degreesOfFreedom: Double

  init(_ clusters: [[Double]]) {
    let y = clusters.flatMap(\.self)
    let n = Double(y.count)
    let residuals = y.map { $0 - y.reduce(0, +) / n }
    var start = 0
    var variance = 0.0
    var vectors: [[Double]] = []
    for cluster in clusters {
      let rows = start..<(start + cluster.count)
      start = rows.upperBound
      let adjusted = Self.inverseRootOfResidualMaker(size: rows.count, share: 1 / n).map { $0.reduce(0, +) / n }
      let score = zip(rows, adjusted).reduce(0) { $0 + residuals[$1.0] * $1.1 }
      variance += score * score
      // (I − H)_·g A_g 1/N, row by row
      vectors.append(
        y.indices.map { row in
          zip(rows, adjusted).reduce(0) { $0 + ((row == $1.0 ? 1 : 0) - 1 / n) * $1.1 }
        })
    }
    let products = vectors.map { a in vectors.map { b in zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } } }
    let trace = products.indices.reduce(0) { $0 + products[$1][$1] }
    standardError = variance.squareRoot()
    degreesOfFreedom = trace * trace / products.joined().reduce(0) { $0 + $1 * $1 }
  }

  /// (I − M)^(−1/2) = Σ (2k choose k) 4^−k M^k, where every element of the hat matrix's block M is the share.
  private static func inverseRootOfResidualMaker(size: Int, share: Double) -> [[Double]] {
    let identity = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0 } }
    var power = identity
    var sum = identity
    var coefficient = 1.0
    for k in 1...400 {
      power = power.map { row in
        (0..<size).map { _ in row.reduce(0) { $0 + $1 * share } }
      }
      coefficient *= Double(2 * k - 1) / Double(2 * k)
      for row in 0..<size { for column in 0..<size { sum[row][column] += coefficient * power[row][column] } }
    }
    return sum
  }
}
