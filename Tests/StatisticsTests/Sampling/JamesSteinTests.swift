import Statistics
import Testing

@Suite struct JamesSteinTests {
  /// Efron & Morris (1977), Scientific American 236:119–127: batting averages of 18 players after 45 times at bat in
  /// 1970.
  let hits: [Double] = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7]

  /// Grand average .265, shrinking factor .212, Clemente from .400 to .294.
  @Test func meetsThePublishedAverages() {
    let averages = hits.map { $0 / 45 }
    let mean = averages.reduce(0, +) / 18
    let shrunken = JamesStein(averages, variance: mean * (1 - mean) / 45)
    #expect(agree(shrunken.grandMean.value, 0.265, within: 2e-3))
    #expect(agree(shrunken.factor.value, 0.212, within: 2e-3))
    #expect(agree(shrunken.estimates[0].value, 0.294, within: 1e-3))
  }

  @Test func drawsAllTogetherWhereTheyScatterNoMoreThanChance() {
    let shrunken = JamesStein([1, 1.1, 0.9, 1, 1], variance: 10)
    #expect(shrunken.factor == .value(0))
    #expect(shrunken.estimates.allSatisfy { agree($0.value, 1) })
    #expect(JamesStein([5, 5, 5, 5], variance: 1).factor == .value(0))
  }

  @Test func saysWhyThereIsNone() {
    #expect(JamesStein([1, 2, 3], variance: 1).factor == .undefined(.fewerThanFourGroups))
    #expect(JamesStein([1, 2, 3, 4], variance: 0).factor == .undefined(.invalidInput))
    #expect(JamesStein([1, 2, 3, 4], variance: .nan).grandMean == .undefined(.invalidInput))
    let lacking = JamesStein([1, nil, 30, -20, 4], variance: 1)
    #expect(lacking.estimates[1] == .undefined(.empty))
    #expect(lacking.estimates[2].value != nil)
  }
}
