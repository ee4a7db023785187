import Notation
import Testing

@Suite("Lists of the first few") struct ListedTests {
  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a, b"), (["a", "b", "c"], "a, b and 1 more"),
    (["a", "b", "c", "d"], "a, b and 2 more"),
  ])
  func namesAFewAndCountsTheOthers(names: [String], text: String) { #expect(names.listed(upTo: 2) == text) }
}
