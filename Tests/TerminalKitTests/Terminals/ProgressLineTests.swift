import Testing

@testable import TerminalKit

@Suite("The progress of long work") struct ProgressLineTests {
  @Test func filesRateAndTimeLeftAreTold() {
    #expect(
      ProgressLine.text("Reading evaluations", done: 42_000, total: 100_000, elapsed: .seconds(2))
        == "Reading evaluations: 42000 of 100000, 21000 a second, 3 s left")
  }

  @Test func aLongWaitIsToldInMinutes() {
    #expect(
      ProgressLine.text("Reading evaluations", done: 1000, total: 1_000_000, elapsed: .seconds(1))
        == "Reading evaluations: 1000 of 1000000, 1000 a second, 17 min left")
  }

  @Test func withoutARateThereIsNoTime() {
    #expect(ProgressLine.text("Reading", done: 0, total: 9, elapsed: .seconds(3)) == "Reading: 0 of 9")
  }
}
