import CustomDump
import TerminalKit
import Testing

@Suite struct StringWrappingTests {
  @Test func foldsOnWords() {
    expectNoDifference(
      "Did the agent  own the problem until it was solved?".wrapped(to: 20),
      """
      Did the agent own
      the problem until it
      was solved?
      """)
  }

  @Test func labelAndIndent() {
    expectNoDifference(
      "Greets the customer by name and gives their own".wrapped(to: 24, indent: 4, label: "12."),
      """
      12. Greets the customer
          by name and gives
          their own
      """)
    expectNoDifference(
      "extraordinary".wrapped(to: 20, indent: 2, label: "A rather long label"),
      """
      A rather long label
        extraordinary
      """)
  }

  @Test func linesAndEmptyLinesStay() {
    #expect("one\n\n  two  \n".wrapped(to: 20, indent: 2) == "  one\n\n  two\n")
  }

  @Test func longWordsAreCut() {
    expectNoDifference(
      "see https://example.org/a/very/long/address now".wrapped(to: 20),
      """
      see
      https://example.org/
      a/very/long/address
      now
      """)
    #expect("日本語日本語".wrapped(to: 5) == "日本\n語日\n本語")
  }

  @Test(arguments: 1...24, ["", "1. ", "A label longer than the screen is wide"])
  func neverOverflows(width: Int, label: String) {
    let text =
      "A supercalifragilisticexpialidocious word, 12 short ones in a row, and " + "emphasis".styled(.bad, if: true)
    for indent in [0, 2, 30] {
      let lines = text.wrapped(to: width, indent: indent, label: label).split(separator: "\n").map(String.init)
      #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(lines)")
    }
  }
}
