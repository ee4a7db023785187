import Testing

@testable import Statistics

@Suite struct DescriptivesTests {
  @Test(arguments: CertifiedData.all) func meetsTheCertifiedFigures(_ data: CertifiedData) {
    let sample = Descriptives(data.values)
    #expect(sample.count == data.values.count)
    #expect(agree(sample.mean, data.mean, within: 1e-15))
    #expect(agree(sample.standardDeviation, data.standardDeviation, within: data.tolerance))
  }

  @Test func isUndefinedWhereThereIsTooLittle() {
    #expect(Descriptives([]).mean == nil)
    #expect(Descriptives([]).standardDeviation == nil)
    #expect(Descriptives([7]).mean == 7)
    #expect(Descriptives([7]).standardDeviation == nil)
    #expect(Descriptives([7, 9]).standardDeviation == 2.0.squareRoot())
  }

  @Test func isConstantWhereOnlyRoundingDiffers() {
    #expect(Descriptives([70.4 - 70.1, 80.5 - 80.2, 0.3]).isConstant)
    #expect(Descriptives([1e9, 1e9 + 1e-4]).isConstant)
    #expect(!Descriptives([1, 1 + 1e-9]).isConstant)
    #expect(!Descriptives([5]).isConstant)
  }
}
