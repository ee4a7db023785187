import CustomDump
import TestSupport
import Testing

@testable import Workbench

@Suite("The names of rules, for completion") struct NamesOfRulesTests {
  /// A full stop in code, as in a file's name, ends no sentence, and neither does the end of a line.
  @Test func eachHasTheFirstSentenceOfItsExplanation() throws {
    let rules = ListNames(.rules).perform(in: try TemporaryWorkspace().world)
    expectNoDifference(
      rules.filter { ["unknown-agent", "two-channels"].contains($0.id) }.map(\.about).sorted(),
      [
        "A study or a coaching plan names an agent who is not in `people.yaml` and was never evaluated",
        "Two recordings have one name but for `agent` and `caller`, `left` and `right` or the like at its end, and last as long",
      ])
  }
}
