import TerminalKit
import Testing

@Suite struct StringSafeForTerminalTests {
  @Test(arguments: [
    ("plain words, été, 日本語", "plain words, été, 日本語"),
    ("a\u{1B}[31mred\u{7}", "a<U+001B>[31mred<U+0007>"),
    ("\u{9B}2J\u{7F}\u{0}", "<U+009B>2J<U+007F><U+0000>"),
    ("pay\u{202E}001\u{2066}x\u{200F}\u{61C}", "pay<U+202E>001<U+2066>x<U+200F><U+061C>"),
    ("zero\u{200B}width\u{FEFF}\u{2060}", "zero<U+200B>width<U+FEFF><U+2060>"),
    ("line\u{2028}paragraph\u{2029}", "line<U+2028>paragraph<U+2029>"),
    ("tag\u{E0041}\u{FFF9}", "tag<U+E0041><U+FFF9>"),
    ("one\ntwo\r\nthree\rfour\tfive", "one two three four five"),
  ])
  func oneLine(text: String, expected: String) {
    #expect(text.safeForTerminal == expected)
  }

  @Test func blocksKeepTheirLinesAndTabs() {
    #expect("one\r\ntwo\n\tthree\u{1B}c\rfour".safeBlockForTerminal == "one\ntwo\n\tthree<U+001B>c\nfour")
  }

  @Test func joinersStayWhereLettersNeedThem() {
    #expect("👩‍👩‍👧 می\u{200C}خواهم क्\u{200D}ष".safeForTerminal == "👩‍👩‍👧 می\u{200C}خواهم क्\u{200D}ष")
    #expect("ad\u{200D}min\u{200C}".safeForTerminal == "ad<U+200D>min<U+200C>")
  }

  @Test func whatIsSafeStaysAsItIs() {
    let once = "\u{1B}]0;title\u{7}\u{202E}".safeForTerminal
    #expect(once.safeForTerminal == once)
  }
}
