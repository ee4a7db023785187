import Testing

@testable import Statistics

@Suite struct ClusteredRegressionTests {
  let x: [Double] = [1, 4, 2, 6, 3, 8, 5, 7, 1, 4, 9, 2, 6, 3, 5]
  let y: [Double] = [61, 70, 66, 78, 69, 88, 74, 83, 60, 72, 95, 64, 79, 66, 77]
  let clusters = ["1", "1", "1", "2", "2", "3", "3", "3", "3", "4", "5", "5", "5", "6", "6"]

  /// CR0 and CR1 checked with statsmodels, CR2 and its degrees of freedom with the definition by whole matrices.
  @Test func agreesWithOtherPrograms() {
    let fit = ClusteredRegression(x.map { [1, $0] }, y, clusters: clusters, names: ["intercept", "x"])
    #expect(fit.clusters == 6)
    #expect(agree(fit.coefficients[1].estimate.value, 3.9976635514018706))
    #expect(agree(fit.plainErrors[0].value, 0.7692986472957387, within: 1e-11))
    #expect(agree(fit.plainErrors[1].value, 0.1928938223050975, within: 1e-11))
    #expect(agree(fit.coefficients[0].standardError.value, 0.8745364867561689, within: 1e-11))
    #expect(agree(fit.coefficients[1].standardError.value, 0.21928114168491286, within: 1e-11))
    #expect(agree(fit.coefficients[1].p.value, 9.128086290592315e-06, within: 1e-9))
    #expect(agree(fit.adjustedErrors[0].value, 0.9440207713482631, within: 1e-10))
    #expect(agree(fit.adjustedErrors[1].value, 0.2393127404389319, within: 1e-10))
    #expect(agree(fit.adjustedDegreesOfFreedom[0].value, 2.994965405822848, within: 1e-10))
    #expect(agree(fit.adjustedDegreesOfFreedom[1].value, 2.2793258380203483, within: 1e-10))
  }

  @Test func isTheClusteredMeanOfAConstantDesign() {
    let fit = ClusteredRegression(y.map { _ in [1] }, y, clusters: clusters)
    let groups = Dictionary(grouping: zip(clusters, y), by: \.0).values.map { Descriptives($0.map(\.1)) }
    let mean = ClusterRobustMean(groups)
    #expect(agree(fit.coefficients[0].estimate.value, mean.value))
    #expect(agree(fit.adjustedErrors[0].value, mean.standardError, within: 1e-10))
    #expect(agree(fit.adjustedDegreesOfFreedom[0].value, mean.degreesOfFreedom, within: 1e-10))
  }

  @Test func doesNotDependOnOrderOrUnit() {
    let fit = ClusteredRegression(x.map { [1, $0] }, y, clusters: clusters)
    let other = ClusteredRegression(
      x.reversed().map { [1, $0 * 1e6] }, y.reversed().map { $0 - 1000 }, clusters: clusters.reversed())
    #expect(agree(other.coefficients[1].t.value, fit.coefficients[1].t.value, within: 1e-8))
    #expect(agree(other.adjustedDegreesOfFreedom[1].value, fit.adjustedDegreesOfFreedom[1].value, within: 1e-8))
  }

  @Test func bearsAColumnThatOneClusterHasAlone() throws {
    let design = zip(x, clusters).map { [1, $0, $1 == "3" ? 1 : 0] }
    let fit = ClusteredRegression(design, y, clusters: clusters)
    #expect(fit.adjustedErrors[1].value ?? 0 > 0)
    #expect(fit.coefficients[2].p.value != nil)
    _ = try json(of: fit)
  }

  @Test func saysWhyThereIsNoTest() {
    let one = ClusteredRegression(x.map { [1, $0] }, y, clusters: x.map { _ in "only" })
    #expect(agree(one.coefficients[1].estimate.value, 3.9976635514018706))
    #expect(one.coefficients[1].p == .undefined(.fewerThanTwoClusters))
    #expect(one.adjustedErrors[1] == .undefined(.fewerThanTwoClusters))
    let full = ClusteredRegression([[1, 2], [1, 3]], [3, 5], clusters: ["a", "b"])
    #expect(full.coefficients[0].p == .undefined(.noResidualDegreesOfFreedom))
    let singular = ClusteredRegression(x.map { _ in [1, 2] }, y, clusters: clusters)
    #expect(singular.coefficients[0].estimate == .undefined(.singularDesign))
    let ragged = ClusteredRegression([[1], [1, 2]], [3, 5], clusters: ["a", "b"])
    #expect(ragged.coefficients[0].estimate == .undefined(.invalidInput))
    let short = ClusteredRegression(x.map { [1, $0] }, y, clusters: ["a", "b"])
    #expect(short.coefficients[0].estimate == .undefined(.invalidInput))
  }

  @Test func dropsRowsWithoutACluster() {
    let fit = ClusteredRegression(
      [[1, 50]] + x.map { [1, $0] }, [0] + y, clusters: [nil] + clusters.map { $0 }, names: ["a", "b"])
    #expect(fit.n == 15)
    #expect(fit.dropped == 1)
    #expect(agree(fit.coefficients[1].estimate.value, 3.9976635514018706))
  }
}
