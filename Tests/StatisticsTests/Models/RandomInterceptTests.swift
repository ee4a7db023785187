import Statistics
import Testing

@Suite struct RandomInterceptTests {
  /// Davies & Goldsmith (1972), Statistical Methods in Research and Production: yield of dyestuff, six batches of five.
  static let dyestuff: [Double] = [
    1545, 1440, 1440, 1520, 1580, 1540, 1555, 1490, 1560, 1495, 1595, 1550, 1605, 1510, 1560, 1445, 1440, 1595, 1465,
    1545, 1595, 1630, 1515, 1635, 1625, 1520, 1455, 1450, 1480, 1445,
  ]
  static let batches = (0..<30).map { ["A", "B", "C", "D", "E", "F"][$0 / 5] }

  /// As printed by Bates, Mächler, Bolker & Walker (2015), J Stat Softw 67(1); balanced, so that the variances are
  /// those of the analysis of variance.
  @Test func meetsThePublishedDyestuff() {
    let fit = RandomIntercept(Self.dyestuff.map { _ in [1] }, Self.dyestuff, groups: Self.batches)
    #expect(fit.groups == ["A", "B", "C", "D", "E", "F"])
    #expect(agree(fit.varianceBetween.value, 1764.05, within: 1e-6))
    #expect(agree(fit.varianceWithin.value, 2451.25, within: 1e-6))
    #expect(agree(fit.criterion.value, 319.6543, within: 2e-7))
    #expect(agree(fit.coefficients[0].value, 1527.5, within: 1e-11))
    #expect(agree(fit.standardErrors[0].value, 19.38341, within: 1e-6))
    #expect(agree(fit.predictions[4].value, 56.73318, within: 1e-5))
  }

  /// Pinheiro & Bates (2000), Mixed-Effects Models in S and S-PLUS, section 1.1: travel time of ultrasound in six
  /// rails.
  @Test func meetsThePublishedRails() {
    let times: [Double] = [55, 53, 54, 26, 37, 32, 78, 91, 85, 92, 100, 96, 49, 51, 50, 80, 85, 83]
    let fit = RandomIntercept(times.map { _ in [1] }, times, groups: times.indices.map { "\($0 / 3 + 1)" })
    #expect(agree(fit.varianceBetween.value?.squareRoot(), 24.80547, within: 1e-6))
    #expect(agree(fit.varianceWithin.value?.squareRoot(), 4.020779, within: 1e-6))
    #expect(agree(fit.standardErrors[0].value, 10.17104, within: 1e-6))
    #expect(agree(fit.criterion.value, 122.177, within: 1e-6))
  }

  /// Checked with the definition by whole matrices, minimised by SciPy.
  @Test func takesUnevenGroupsAndColumns() {
    let x: [Double] = [1, 4, 2, 6, 3, 8, 5, 7, 1, 4, 9, 2, 6, 3, 5]
    let y: [Double] = [61, 70, 66, 88, 79, 82, 68, 77, 54, 76, 87, 56, 71, 78, 89]
    let groups = [0, 0, 0, 1, 1, 2, 2, 2, 2, 3, 4, 4, 4, 5, 5].map { "\($0)" }
    let fit = RandomIntercept(x.map { [1, $0] }, y, groups: groups)
    #expect(agree(fit.criterion.value, 78.92142319604446, within: 1e-10))
    #expect(agree(fit.varianceBetween.value, 62.34059172023945, within: 1e-6))
    #expect(agree(fit.varianceWithin.value, 3.619915435361918, within: 1e-6))
    #expect(agree(fit.coefficients[1].value, 4.00705253, within: 1e-8))
    #expect(agree(fit.standardErrors[1].value, 0.23603668, within: 1e-7))
    #expect(agree(fit.predictions[5].value, 9.40137387, within: 1e-6))
  }

  @Test func answersZeroWhereGroupsDoNotDiffer() {
    let y: [Double] = [70, 80, 75, 75, 80, 70, 72, 78, 75]
    let fit = RandomIntercept(y.map { _ in [1] }, y, groups: y.indices.map { "\($0 / 3)" })
    #expect(fit.varianceBetween == .value(0))
    #expect(fit.intraclassCorrelation == .value(0))
    #expect(fit.predictions == [.value(0), .value(0), .value(0)])
    let variance = Descriptives(y).standardDeviation.map { $0 * $0 }
    #expect(agree(fit.varianceWithin.value, variance, within: 1e-11))
  }

  @Test func scalesWithTheUnit() {
    let fit = RandomIntercept(Self.dyestuff.map { _ in [1] }, Self.dyestuff, groups: Self.batches)
    let scaled = RandomIntercept(
      Self.dyestuff.map { _ in [1] }, Self.dyestuff.map { $0 / 1000 + 5 }, groups: Self.batches)
    #expect(agree(scaled.varianceBetween.value, fit.varianceBetween.value.map { $0 / 1e6 }, within: 1e-5))
    #expect(agree(scaled.intraclassCorrelation.value, fit.intraclassCorrelation.value, within: 1e-5))
  }

  @Test(arguments: [
    ([], [], Undefined.empty), ([70], ["a"], .fewerThanTwoGroups),
    ([70, 72, 75], ["a", "a", "a"], .fewerThanTwoGroups),
    ([70, 72, 75], ["a", "b", "c"], .noReplication), ([5, 5, 5, 5], ["a", "a", "b", "b"], .zeroErrorVariance),
    ([5.1, 5.1, 7.3, 7.3], ["a", "a", "b", "b"], .zeroErrorVariance), ([70, 72, 75], ["a", "b"], .invalidInput),
  ]) func saysWhyThereIsNoFit(values: [Double], groups: [String], reason: Undefined) throws {
    let fit = RandomIntercept(values.map { _ in [1] }, values, groups: groups, names: ["intercept"])
    #expect(fit.coefficients == [.undefined(reason)])
    #expect(fit.varianceBetween == .undefined(reason))
    _ = try json(of: fit)
  }

  @Test func refusesColumnsThatDependOnEachOther() {
    let fit = RandomIntercept(Self.dyestuff.map { _ in [1, 2] }, Self.dyestuff, groups: Self.batches)
    #expect(fit.varianceWithin == .undefined(.singularDesign))
  }
}
