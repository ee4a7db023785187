import CustomDump
import Notation
import Statistics
import TestSupport
import Testing

@Suite struct EstimateMeanTests {
  /// Student (1908), Biometrika 6:1–25: additional hours of sleep, first drug minus second, for ten patients. The
  /// interval is the one printed by R's `t.test` example on `sleep`.
  @Test func agreesWithStudentsSleepData() {
    let estimate = Estimate.mean(of: [-1.2, -2.4, -1.3, -1.3, 0, -1, -1.8, -0.8, -4.6, -1.4])
    #expect(agree(estimate.value, -1.58))
    #expect(agree(estimate.low, -2.4598858, within: 5e-8))
    #expect(agree(estimate.high, -0.7001142, within: 1e-7))
    #expect(estimate.n == 10)
    #expect(estimate.confidence == 0.95)
    #expect(estimate.method == "mean of values, t interval")
    #expect(estimate.undefined == nil)
  }

  /// Darwin's maize in eighths of an inch (Fisher 1935, The Design of Experiments, chapter III): mean 20.93, t = 2.148
  /// with 14 degrees of freedom against 2.145 at the 5 % point, so that the interval only just leaves out 0.
  @Test func agreesWithFishersReadingOfDarwin() {
    let estimate = Estimate.mean(of: [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48])
    #expect(agree(estimate.value, 20.93, within: 5e-4))
    // Checked with R's t.test and SciPy.
    #expect(agree(estimate.low, 0.03119331840152384, within: 1e-9))
    #expect(agree(estimate.high, 41.83547334826514, within: 1e-9))
  }

  @Test func givesNoIntervalUnderThreeValues() {
    let method = "mean of values, t interval"
    expectNoDifference(.mean(of: []), Estimate(undefined: .tooFew("n = 0"), n: 0, method: method))
    expectNoDifference(.mean(of: [80]), Estimate(value: 80, undefined: .tooFew("n = 1"), n: 1, method: method))
    expectNoDifference(
      .mean(of: [80, 90]), Estimate(value: 85, undefined: .tooFew("n = 2"), n: 2, method: method))
  }

  @Test func givesNoIntervalWithoutVariation() {
    expectNoDifference(
      .mean(of: [90, 90, 90, 90]),
      Estimate(
        value: 90, undefined: .noVariation("every one of 4 is 90.0"), n: 4, method: "mean of values, t interval"))
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity]) func givesNothingForAValueThatIsNoNumber(_ value: Double) {
    for values in [[value], [1, 2, value], [value, value, value]] {
      expectNoDifference(
        .mean(of: values),
        Estimate(undefined: .other("not a finite number"), n: values.count, method: "mean of values, t interval"))
    }
  }

  @Test func givesNoIntervalTooWideForANumber() {
    #expect(Estimate.mean(of: [1e200, -1e200, 0]).undefined == "interval is not finite")
  }

  @Test(arguments: 1...20) func followsItsValues(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let values = (0..<Int.random(in: 3...40, using: &generator)).map { _ in 75 + 9 * generator.normal() }
    let estimate = Estimate.mean(of: values)
    expectMoved(Estimate.mean(of: values.map { $0 + 1000 }), from: estimate) { $0 + 1000 }
    expectMoved(Estimate.mean(of: values.map { $0 * 0.001 }), from: estimate) { $0 * 0.001 }
    expectMoved(Estimate.mean(of: values.shuffled(using: &generator)), from: estimate) { $0 }
    let wider = Estimate.mean(of: values, confidence: 0.99)
    #expect((wider.low ?? .nan) < (estimate.low ?? .nan) && (wider.high ?? .nan) > (estimate.high ?? .nan))
  }
}
