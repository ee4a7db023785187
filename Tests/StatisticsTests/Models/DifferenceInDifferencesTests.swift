import Statistics
import Testing

@Suite struct DifferenceInDifferencesTests {
  let anorexia = DifferenceInDifferences(
    treatedBefore: Anorexia.therapyBefore, treatedAfter: Anorexia.therapyAfter,
    controlBefore: Anorexia.controlBefore, controlAfter: Anorexia.controlAfter)

  /// The changes as printed, 7.265 and −0.45; the rest checked with R's `t.test` on the changes.
  @Test func comparesTheChanges() {
    #expect(agree(anorexia.changeOfTreated.value, 7.264705882352942))
    #expect(agree(anorexia.changeOfControl.value, -0.45, within: 1e-11))
    #expect(agree(anorexia.effect.value, 7.714705882352941))
    #expect(agree(anorexia.standardError.value, 2.3383848838002983))
    #expect(agree(anorexia.degreesOfFreedom.value, 36.978863929464296))
    #expect(agree(anorexia.p.value, 0.0021518135575196054, within: 1e-10))
    #expect(agree(anorexia.low.value, 2.976596641524768, within: 1e-10))
    #expect(agree(anorexia.high.value, 12.452815123181114, within: 1e-10))
    #expect(agree(anorexia.pooled.standardError.value, 2.393881585166895))
    #expect(anorexia.pooled.degreesOfFreedom == .value(41))
    #expect(agree(anorexia.pooled.p.value, 0.0024910134184079947, within: 1e-10))
  }

  @Test func turnsRoundWithTheGroups() {
    let turned = DifferenceInDifferences(
      treatedBefore: Anorexia.controlBefore, treatedAfter: Anorexia.controlAfter,
      controlBefore: Anorexia.therapyBefore, controlAfter: Anorexia.therapyAfter)
    #expect(agree(turned.effect.value, anorexia.effect.value.map { -$0 }))
    #expect(agree(turned.low.value, anorexia.high.value.map { -$0 }, within: 1e-10))
    #expect(agree(turned.p.value, anorexia.p.value, within: 1e-10))
  }

  @Test func countsUnitsThatLackAValue() {
    let study = DifferenceInDifferences(
      treatedBefore: [70, nil, 72], treatedAfter: [75, 80, 78], controlBefore: [70, 71, 69],
      controlAfter: [70, 73, nil])
    #expect(study.treated == 2)
    #expect(study.droppedTreated == 1)
    #expect(study.control == 2)
    #expect(study.droppedControl == 1)
    #expect(study.effect == .value(4.5))
  }

  @Test(arguments: [
    ([], [], [70], [72], Undefined.emptyGroup), ([70], [72], [], [], .emptyGroup),
    ([70], [72, 74], [70], [71], .invalidInput),
  ]) func saysWhyThereIsNoEffect(
    treatedBefore: [Double], treatedAfter: [Double], controlBefore: [Double], controlAfter: [Double], reason: Undefined
  ) {
    let study = DifferenceInDifferences(
      treatedBefore: treatedBefore, treatedAfter: treatedAfter, controlBefore: controlBefore,
      controlAfter: controlAfter)
    #expect(study.effect == .undefined(reason))
    #expect(study.p == .undefined(reason))
    #expect(study.pooled.low == .undefined(reason))
  }

  /// One treated unit beside four: its change of 8 against 0, 2, 1, −1, so √(5/3 · (1 + ¼)) with 3 degrees of freedom;
  /// p and interval by SciPy's `t`.
  @Test func poolsOverOneTreatedUnit() {
    let study = DifferenceInDifferences(
      treatedBefore: [70], treatedAfter: [78], controlBefore: [70, 71, 69, 72], controlAfter: [70, 73, 70, 71])
    #expect(study.effect == .value(7.5) && study.low == .undefined(.fewerThanTwo))
    #expect(agree(study.pooled.standardError.value, 1.4433756729740645))
    #expect(study.pooled.degreesOfFreedom == .value(3))
    #expect(agree(study.pooled.p.value, 0.013846832988859047, within: 1e-12))
    #expect(agree(study.pooled.low.value, 2.9065344224073026, within: 1e-11))
    #expect(agree(study.pooled.high.value, 12.093465577592697, within: 1e-11))
  }

  @Test func doesNotTestOneUnitOrEqualChanges() {
    let single = DifferenceInDifferences(
      treatedBefore: [70], treatedAfter: [75], controlBefore: [70, 71], controlAfter: [70, 73])
    #expect(single.effect == .value(4))
    #expect(single.p == .undefined(.fewerThanTwo))
    #expect(single.pooled.degreesOfFreedom == .value(1))
    let two = DifferenceInDifferences(
      treatedBefore: [70], treatedAfter: [75], controlBefore: [70], controlAfter: [71])
    #expect(two.effect == .value(4) && two.pooled.t == .undefined(.fewerThanTwo))
    let equal = DifferenceInDifferences(
      treatedBefore: [70.1, 80.2], treatedAfter: [70.4, 80.5], controlBefore: [60, 61], controlAfter: [60, 61])
    #expect(agree(equal.effect.value, 0.3, within: 1e-9))
    #expect(equal.t == .undefined(.zeroVariance))
    #expect(equal.high == .undefined(.zeroVariance))
  }
}
