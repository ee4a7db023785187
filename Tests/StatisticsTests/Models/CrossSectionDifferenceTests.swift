import Statistics
import Testing

@Suite struct CrossSectionDifferenceTests {
  let values: [Double] = [61, 64, 70, 59, 66, 72, 75, 63, 68, 60, 71]
  let isAfter = [false, false, false, true, true, true, true, false, false, true, true]
  let isTreated = [true, true, true, true, true, true, true, false, false, false, false]

  @Test func isTheInteractionOfTheRegression() {
    let samples = CrossSectionDifference(values, isAfter: isAfter, isTreated: isTreated)
    let design = zip(isAfter, isTreated).map { [1, $0 ? 1 : 0, $1 ? 1 : 0, $0 && $1 ? 1 : 0] as [Double] }
    let interaction = LinearRegression(design, values).coefficients[3]
    #expect(samples.degreesOfFreedom == .value(7))
    #expect(agree(samples.effect.value, interaction.estimate.value, within: 1e-11))
    #expect(agree(samples.standardError.value, interaction.standardError.value, within: 1e-11))
    #expect(agree(samples.p.value, interaction.p.value, within: 1e-10))
    #expect(agree(samples.low.value, interaction.low.value, within: 1e-10))
    #expect(agree(samples.high.value, interaction.high.value, within: 1e-10))
  }

  @Test func saysWhyThereIsNoEffectOrTest() {
    #expect(CrossSectionDifference([], isAfter: [], isTreated: []).effect == .undefined(.empty))
    let short = CrossSectionDifference([1, 2], isAfter: [true], isTreated: [true, false])
    #expect(short.effect == .undefined(.invalidInput))
    let lacking = CrossSectionDifference(
      [1, 2, 3, nil], isAfter: [true, true, false, false], isTreated: [true, false, true, false])
    #expect(lacking.effect == .undefined(.emptyCell))
    #expect(lacking.dropped == 1)
    let single = CrossSectionDifference(
      [5, 2, 3, 1], isAfter: [true, true, false, false], isTreated: [true, false, true, false])
    #expect(single.effect == .value(1))
    #expect(single.p == .undefined(.noResidualDegreesOfFreedom))
    let equal = CrossSectionDifference(
      [5, 2, 3, 1, 5], isAfter: [true, true, false, false, true], isTreated: [true, false, true, false, true])
    #expect(equal.high == .undefined(.zeroErrorVariance))
  }
}
