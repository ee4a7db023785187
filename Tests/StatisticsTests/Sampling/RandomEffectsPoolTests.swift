import Foundation
import Statistics
import Testing

@Suite struct RandomEffectsPoolTests {
  /// Rubin (1981), Journal of Educational Statistics 6:377–401: coaching in eight schools. Gelman et al., Bayesian Data
  /// Analysis, section 5.5, pool to 7.7 with a standard error of 4.1.
  @Test func poolsTheEightSchools() {
    let errors: [Double] = [15, 10, 16, 11, 9, 11, 10, 18]
    let pool = RandomEffectsPool(effects: [28, 8, -3, 7, -1, 1, 18, 12], variances: errors.map { $0 * $0 })
    #expect(pool.tau2 == .value(0))
    #expect(pool.i2 == .value(0))
    #expect(agree(pool.effect.value, 7.685616724956035))
    #expect(agree(pool.standardError.value, 4.1, within: 0.01))
    #expect(agree(pool.q.value, 4.707078864400159))
    #expect(pool.shrinkage.allSatisfy { $0 == .value(1) })
    #expect(pool.shrunken.allSatisfy { agree($0.value, 7.685616724956035) })
  }

  /// Colditz et al. (1994), JAMA 271:698–702: cases and others with and without BCG. Viechtbauer (2010), J Stat Softw
  /// 36(3): τ² = 0.3088, log relative risk −0.7141 (0.1787), −1.0644 to −0.3638, Q(12) = 152.2330, I² = 92.12 %.
  @Test func poolsTheVaccineTrials() {
    let trials: [[Double]] = [
      [4, 119, 11, 128], [6, 300, 29, 274], [3, 228, 11, 209], [62, 13_536, 248, 12_619], [33, 5036, 47, 5761],
      [180, 1361, 372, 1079], [8, 2537, 10, 619], [505, 87_886, 499, 87_892], [29, 7470, 45, 7232],
      [17, 1699, 65, 1600],
      [186, 50_448, 141, 27_197], [5, 2493, 3, 2338], [27, 16_886, 29, 17_825],
    ]
    let pool = RandomEffectsPool(
      effects: trials.map { log($0[0] / ($0[0] + $0[1]) / ($0[2] / ($0[2] + $0[3]))) },
      variances: trials.map { 1 / $0[0] - 1 / ($0[0] + $0[1]) + 1 / $0[2] - 1 / ($0[2] + $0[3]) })
    #expect(agree(pool.tau2.value, 0.3088, within: 2e-4))
    #expect(agree(pool.effect.value, -0.7141, within: 1e-4))
    #expect(agree(pool.standardError.value, 0.1787, within: 3e-4))
    #expect(agree(pool.low.value, -1.0644, within: 1e-4))
    #expect(agree(pool.high.value, -0.3638, within: 2e-4))
    #expect(agree(pool.q.value, 152.2330, within: 1e-6))
    #expect(agree(pool.i2.value, 0.9212, within: 1e-4))
  }

  @Test func keepsPlacesOfStudiesThatLackANumber() {
    let pool = RandomEffectsPool(effects: [1, nil, 9], variances: [1, 1, 1])
    #expect((pool.n, pool.dropped) == (2, 1))
    #expect(pool.effect == .value(5))
    #expect(pool.shrunken[1] == .undefined(.empty))
    #expect(pool.shrunken[2].value != nil)
  }

  @Test(arguments: [
    ([], [], Undefined.fewerThanTwoGroups), ([1], [1], .fewerThanTwoGroups), ([1, 2], [1], .invalidInput),
    ([1, 2], [1, 0], .invalidInput), ([1, 2], [1, -1], .invalidInput),
  ]) func saysWhyThereIsNone(effects: [Double], variances: [Double], reason: Undefined) throws {
    let pool = RandomEffectsPool(effects: effects, variances: variances)
    #expect(pool.effect == .undefined(reason))
    #expect(pool.low == .undefined(reason))
    #expect(pool.tau2 == .undefined(reason))
    _ = try json(of: pool)
  }

  @Test func poolsEqualEffectsToThemselves() {
    let pool = RandomEffectsPool(effects: [4, 4, 4], variances: [1, 2, 3], confidence: 7)
    #expect(pool.effect == .value(4))
    #expect(pool.q == .value(0))
    #expect(pool.i2 == .value(0))
    #expect(pool.low == .undefined(.invalidInput))
  }
}
