import Testing

@testable import Statistics

@Suite struct StudentTTests {
  /// Fisher & Yates (1963), Statistical Tables, table III, with three decimals; 24 degrees of freedom with four.
  @Test(arguments: [
    (0.95, 1.0, 12.706, 5e-4), (0.95, 10, 2.228, 5e-4), (0.95, 24, 2.0639, 5e-5), (0.90, 120, 1.658, 5e-4),
    (0.99, 24, 2.797, 5e-4),
  ]) func agreesWithPrintedTables(confidence: Double, degreesOfFreedom: Double, printed: Double, rounding: Double) {
    let value = StudentT.criticalValue(confidence: confidence, degreesOfFreedom: degreesOfFreedom)
    #expect(abs(value - printed) <= rounding)
  }

  /// Checked with SciPy's `t.isf`.
  @Test(arguments: [
    (0.95, 1.8, 4.794881365166813), (0.95, 2.5, 3.5746548420036817), (0.9999999, 3.3, 182.9544042065943),
    (0.95, 498.669996884542, 1.9647325521077799), (0.95, 1_000_000, 1.959966356814107),
  ]) func takesFractionalDegreesOfFreedom(confidence: Double, degreesOfFreedom: Double, expected: Double) {
    let value = StudentT.criticalValue(confidence: confidence, degreesOfFreedom: degreesOfFreedom)
    #expect(agree(value, expected, within: 1e-9))
  }

  @Test(arguments: [(0.0, 5.0), (1, 5), (.nan, 5), (0.95, 0), (0.95, -1), (0.95, .nan)])
  func isNotANumberOutsideItsDomain(confidence: Double, degreesOfFreedom: Double) {
    #expect(StudentT.criticalValue(confidence: confidence, degreesOfFreedom: degreesOfFreedom).isNaN)
  }
}
