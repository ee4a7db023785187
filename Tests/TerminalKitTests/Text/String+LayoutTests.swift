import TerminalKit
import Testing

@Suite struct StringLayoutTests {
  @Test func padding() {
    #expect("日本".padded(to: 6) + "|" == "日本  |")
    #expect("12".padded(to: 5, align: .right) == "   12")
    #expect("too wide".padded(to: 3) == "too wide")
  }

  @Test(arguments: [
    ("short", 5, "short"), ("longer", 5, "long…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("abc", 1, "…"),
    ("abc", 0, ""), ("", 0, ""), ("👩‍👩‍👧👍👍", 4, "👩‍👩‍👧…"),
  ])
  func cutting(text: String, columns: Int, expected: String) {
    #expect(text.truncated(to: columns) == expected)
  }

  @Test func cuttingSwitchesColoursOffAgain() {
    #expect("rather bad".styled(.bad, if: true).truncated(to: 7) == "\u{1B}[31mrather…\u{1B}[0m")
  }
}
