import Statistics
import Testing

@Suite struct EmpiricalBayesTests {
  /// Davies & Goldsmith's dyestuff: being balanced, what the mixed model predicts.
  @Test func meetsTheMixedModelOfEvenGroups() {
    let y = RandomInterceptTests.dyestuff
    let shrunken = EmpiricalBayes((0..<6).map { batch in y[batch * 5..<batch * 5 + 5].map { $0 } })
    #expect(agree(shrunken.varianceBetween.value, 1764.05))
    #expect(agree(shrunken.varianceWithin.value, 2451.25))
    #expect(agree(shrunken.grandMean.value, 1527.5))
    #expect(agree(shrunken.typicalSize.value, 5))
    #expect(agree(shrunken.means[0].value, 1509.8931486492481, within: 1e-11))
    #expect(agree(shrunken.means[4].value, 1584.233187685756, within: 1e-11))
    #expect(agree(shrunken.standardErrors[0].value, 19.58657008678948, within: 1e-11))
  }

  @Test func drawsSmallGroupsFurther() throws {
    let shrunken = EmpiricalBayes([[90], [60, 62, 61, 63, 59], [70, 75, nil]])
    let shares = shrunken.shrinkage.compactMap(\.value)
    #expect(shares[0] > shares[2] && shares[2] > shares[1])
    let mean = try #require(shrunken.means[0].value)
    let grand = try #require(shrunken.grandMean.value)
    #expect(grand < mean && mean < 90)
  }

  @Test func drawsAllTogetherWhereGroupsDoNotDiffer() {
    let shrunken = EmpiricalBayes([[70, 80], [75, 75, 75], [76, 74]])
    #expect(shrunken.varianceBetween == .value(0))
    #expect(shrunken.shrinkage == [.value(1), .value(1), .value(1)])
    #expect(shrunken.means.allSatisfy { agree($0.value, 75) })
    #expect(shrunken.standardErrors == [.value(0), .value(0), .value(0)])
  }

  @Test func leavesGroupsThatAreSure() {
    let shrunken = EmpiricalBayes([[70, 70], [80, 80]])
    #expect(shrunken.means == [.value(70), .value(80)])
  }

  @Test func takesGroupsThatAreDescribed() {
    let groups: [[Double]] = [[90], [60, 62, 61, 63, 59], [], [70, 75]]
    #expect(EmpiricalBayes(described: groups.map { Descriptives($0) }) == EmpiricalBayes(groups))
  }

  @Test func saysWhyThereIsNone() {
    #expect(EmpiricalBayes([]).grandMean == .undefined(.fewerThanTwoGroups))
    #expect(EmpiricalBayes([[70, 72]]).means == [.undefined(.fewerThanTwoGroups)])
    #expect(EmpiricalBayes([[70], [75]]).varianceBetween == .undefined(.noReplication))
    #expect(EmpiricalBayes([[70, 70], [70, 70]]).grandMean == .undefined(.zeroVariance))
    let lacking = EmpiricalBayes([[70, 72], [nil], [80, 85]])
    #expect(lacking.means[1] == .undefined(.emptyGroup))
    #expect(lacking.means[0].value != nil)
  }
}
