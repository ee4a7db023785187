import Statistics
import Testing

@Suite struct PowerOfTTests {
  /// Cohen (1988), Statistical Power Analysis, table 2.3.5: 64 in each group for a medium effect and a power of .80.
  @Test func asksForAsManyAsCohen() {
    let groups = PowerOfT.requiredUnits(.twoSample, effect: 0.5, power: 0.8)
    #expect(groups.units == .value(64))
    #expect(agree(groups.exact.value, 63.76561018989584, within: 1e-9))
    #expect(agree(groups.power.value, 0.8014595579287099, within: 1e-9))
    let pairs = PowerOfT.requiredUnits(.paired, effect: -0.5, power: 0.8)
    #expect(pairs.units == .value(34))
    #expect(agree(pairs.exact.value, 33.36712895333084, within: 1e-9))
  }

  /// Checked with statsmodels' `TTestPower` and `TTestIndPower`, the first effect with SciPy's `nct`.
  @Test func countsBothTails() {
    #expect(agree(PowerOfT.power(n: 20, effect: 0.5).value, 0.5645044184390203, within: 1e-9))
    #expect(agree(PowerOfT.power(n: 5, effect: -0.8).value, 0.2809920635173735, within: 1e-9))
    let uneven = PowerOfT.power(.twoSample, n: 20, second: 30, effect: 0.5)
    #expect(agree(uneven.value, 0.39656999440895674, within: 1e-9))
    #expect(agree(PowerOfT.power(.twoSample, n: 20, effect: 1).value, 0.8689530275835381, within: 1e-9))
    #expect(agree(PowerOfT.detectableEffect(n: 12, power: 0.8).value, 0.8886542652934873, within: 1e-8))
    let other = PowerOfT.detectableEffect(.twoSample, n: 10, second: 20, power: 0.8)
    #expect(agree(other.value, 1.124087215621641, within: 1e-8))
  }

  @Test(arguments: PowerOfT.Design.allCases) func theThreeQuestionsAgree(design: PowerOfT.Design) throws {
    let effect = try #require(PowerOfT.detectableEffect(design, n: 14, power: 0.9, alpha: 0.01).value)
    #expect(agree(PowerOfT.power(design, n: 14, effect: effect, alpha: 0.01).value, 0.9, within: 1e-9))
    #expect(agree(PowerOfT.n(design, effect: effect, power: 0.9, alpha: 0.01).value, 14, within: 1e-7))
  }

  @Test func isTheLevelWhereThereIsNoEffect() {
    #expect(agree(PowerOfT.power(n: 9, effect: 0, alpha: 0.05).value, 0.05, within: 1e-10))
  }

  @Test func saysWhyThereIsNoAnswer() {
    #expect(PowerOfT.power(n: 1, effect: 0.5) == .undefined(.fewerThanTwo))
    #expect(PowerOfT.power(.twoSample, n: 5, second: 1, effect: 0.5) == .undefined(.fewerThanTwo))
    #expect(PowerOfT.power(n: .nan, effect: 0.5) == .undefined(.invalidInput))
    #expect(PowerOfT.power(n: 5, effect: 0.5, alpha: 0) == .undefined(.invalidInput))
    #expect(PowerOfT.n(effect: 0, power: 0.8) == .undefined(.zeroEffect))
    #expect(PowerOfT.n(effect: 0.5, power: 0.05) == .undefined(.invalidInput))
    #expect(PowerOfT.n(effect: 0.5, power: 1) == .undefined(.invalidInput))
    #expect(PowerOfT.n(effect: 1e-9, power: 0.8) == .undefined(.unbounded))
    #expect(PowerOfT.detectableEffect(n: 1, power: 0.8) == .undefined(.fewerThanTwo))
  }

  /// The critical value with one degree of freedom is 6366 at a level of 0.0001, and the noncentrality 7071: SciPy
  /// 1.17's `nct` gives 0.7333, mpmath 1.3 the digits below.
  @Test func isComputedHoweverFarTheEffect() {
    #expect(agree(PowerOfT.power(n: 2, effect: 5000, alpha: 0.0001).value, 0.7333114235992092, within: 1e-9))
    #expect(agree(PowerOfT.power(n: 2, effect: 1e6, alpha: 0.001).value, 1, within: 1e-9))
    #expect(PowerOfT.power(n: 50, effect: 1e6) == .value(1))
  }

  @Test func asksForTwoWhereFewerWouldDo() {
    let required = PowerOfT.requiredUnits(effect: 20, power: 0.8)
    #expect(required.exact == .undefined(.belowMinimum))
    #expect(required.units == .value(2))
    #expect((required.power.value ?? 0) > 0.8)
  }
}
