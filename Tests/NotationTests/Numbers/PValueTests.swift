import Notation
import Testing

@Suite("P-values as they are written") struct PValueTests {
  @Test(arguments: [
    (0.0, "<0.001"), (0.0004, "<0.001"), (0.001, "0.001"), (0.0099, "0.010"), (0.01, "0.01"), (0.0312, "0.03"),
    (0.4999, "0.50"), (0.999, "1.00"), (1, "1.00"),
  ])
  func neverPrintsAPOfNothing(p: Double, words: String) {
    #expect(PValue.text(p) == words)
  }

  @Test func saysWhereThereIsNoP() {
    #expect(PValue.text(nil) == "unknown")
    #expect(PValue.text(.nan) == "unknown")
    #expect(PValue.equation(nil) == "p unknown")
    #expect(PValue.equation(.nan) == "p unknown")
  }

  @Test func isAnEquationInASentence() {
    #expect(PValue.equation(0.02) == "p = 0.02")
    #expect(PValue.equation(0.0002) == "p < 0.001")
  }
}
