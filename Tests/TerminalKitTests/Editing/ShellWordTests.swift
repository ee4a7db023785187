import Testing

@testable import TerminalKit

@Suite("A word of a shell's line") struct ShellWordTests {
  @Test(arguments: [
    ("ana", "ana"), (#"a\ b"#, "a b"), (#""a b"#, "a b"), (#"'a "b"#, #"a "b"#), (#"tag:"late re"#, "tag:late re"),
    (#"'it'\''s"#, "it's"), (#""a\$b\c"#, #"a$b\c"#), (#"\$HOME"#, "$HOME"), (#"a\"#, "a"), ("Zoë", "Zoë"), ("", ""),
  ])
  func isReadWithoutItsQuotes(typed: String, text: String) {
    #expect(ShellWord(typed)?.text == text)
  }

  /// The shell would put something else in its place.
  @Test(arguments: ["$HOME", #""$HOME"#, "`date`", #""`date"#, "*.txt", "~ana", "{a,b}", "a?", #""wow!"#, "!!", "$'a'"])
  func isLeftAloneWhereTheLineAloneDecides(typed: String) {
    #expect(ShellWord(typed) == nil)
  }

  @Test func isReadAsFishQuotes() {
    #expect(ShellWord(#"'it\'s"#, quoting: .fish)?.text == "it's")
    #expect(ShellWord(#"'a\\b\c"#, quoting: .fish)?.text == #"a\b\c"#)
  }

  @Test(arguments: [
    ("n", "n$(touch x)", #"n\$\(touch\ x\)"#), ("'n", "n'o t", #"'n'\''o t'"#),
    ("\"n", "n`o$\"!", "\"n\\`o\\$\\\"\"\\!\"\""),
    (#"\$\("#, "$(touch x)", #"\$\(touch\ x\)"#), (#"a\"#, "a b", #"a\ b"#),
    (#"tag:"la"#, "tag:late re", #"tag:"late re""#),
    ("", "~root", #"\~root"#), ("", "#1", "\\#1"), ("a", "a$\u{301}b", "a\\$\u{301}b"),
  ])
  func goesOnQuoted(typed: String, candidate: String, line: String) {
    #expect(ShellWord(typed)?.completed(to: candidate) == line)
  }

  @Test func anotherWordIsNoCandidate() {
    #expect(ShellWord("b")?.completed(to: "ana") == nil)
    // The same to the eye, but another file.
    #expect(ShellWord("e\u{301}")?.completed(to: "\u{E9}x") == nil)
  }

  @Test(
    arguments: ["", "'", "\""], ["$(touch x)", "`x`", "a'b\"c", "\\", "!!", "a\\'b", "{1,2}", "\"\u{301}x", "é #*?[~"])
  func whatIsCompletedIsReadBackAsTheCandidate(quote: String, candidate: String) {
    let completed = ShellWord("\(quote)n")?.completed(to: "n\(candidate)")
    // Between double quotes, what history would expand is put outside of them.
    #expect(completed.flatMap { ShellWord($0)?.text } == "n\(candidate)")
  }
}
