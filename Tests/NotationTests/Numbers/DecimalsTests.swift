import CustomDump
import Notation
import Testing

@Suite("Numbers in figures") struct DecimalsTests {
  @Test func aChangeHasItsSignUnlessItIsNone() {
    expectNoDifference(
      [2.54, -4, 0, 0.04, -0.04].map { $0.signedDecimals(1) }, ["+2.5", "-4.0", "0.0", "0.0", "0.0"])
  }

  @Test func theShortestTextReadsBack() {
    expectNoDifference([66.67, 91, -3, 0.1 + 0.2].map(\.shortest), ["66.67", "91", "-3", "0.30000000000000004"])
  }

  @Test func digitsAreReadAndPadded() {
    expectNoDifference(
      ["07", "", "1a", "9223372036854775807", "9223372036854775808"].map { Int(digits: $0.utf8) },
      [7, 0, nil, .max, nil])
    expectNoDifference([7, 70, 700].map { $0.padded(to: 2) }, ["07", "70", "700"])
    #expect((-1).flooredDivision(by: 60) == (-1, 59))
  }

  @Test func aCountHasItsNoun() {
    expectNoDifference(
      [Count.text(1, "draft"), Count.text(3, "draft"), Count.text(0, "entry", plural: "entries")],
      ["1 draft", "3 drafts", "0 entries"])
  }
}
