import Testing

@testable import Statistics

@Suite struct SampleDescriptionTests {
  /// The certified figures and autocorrelations of the NIST Statistical Reference Datasets.
  @Test(arguments: zip(CertifiedData.all, [0.535199668621283, 0.937989183438248, -0.5, -0.999, -0.999, -0.999]))
  func meetsTheCertifiedFigures(data: CertifiedData, lag1: Double) {
    let sample = SampleDescription(data.values)
    #expect(agree(sample.mean.value, data.mean, within: 1e-14))
    #expect(agree(sample.deviation.value, data.standardDeviation, within: data.tolerance))
    #expect(agree(sample.lag1.value, lag1, within: max(1e-12, data.tolerance)))
  }

  @Test func findsTheMiddleAndTheEnds() {
    let sample = SampleDescription([4, nil, 1, 10, 2])
    #expect(sample.n == 4 && sample.dropped == 1 && sample.median == .value(3))
    #expect(sample.smallest == .value(1) && sample.largest == .value(10))
  }

  @Test func saysWhyThereIsNone() {
    let none = SampleDescription([nil])
    #expect(
      [none.mean, none.median, none.smallest, none.deviation, none.lag1].map(\.reason) == [
        .empty, .empty, .empty, .empty, .empty,
      ])
    #expect(SampleDescription([3]).deviation.reason == .fewerThanTwo && SampleDescription([3]).median == .value(3))
    #expect(SampleDescription([3, 3]).lag1.reason == .zeroVariance)
  }
}
