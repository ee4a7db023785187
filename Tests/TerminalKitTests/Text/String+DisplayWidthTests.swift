import TerminalKit
import Testing

@Suite struct StringDisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("score", 5), ("été", 3), ("e\u{301}te\u{301}", 3),
    ("日本語", 6), ("한국어", 6), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｆｕｌｌ", 8), ("ｶﾅ", 2),
    ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇳🇱", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2),
    ("नमस्ते", 4), ("שלום", 4), ("กำ", 2), ("\u{200B}\u{FEFF}", 0), ("…–“”", 4), ("█▁", 2),
    ("a\u{1B}[1;31mb\u{1B}[0mc", 3),
  ])
  func columns(text: String, expected: Int) {
    #expect(text.displayWidth == expected)
  }
}
