import Testing

@testable import sidetone

@Suite("A line of the workbench") struct LineTests {
  @Test(arguments: [
    ("", Line.nothing), ("   # only a comment", .nothing), ("status", .command(["status"])),
    (":list  --limit 3 # newest", .command(["list", "--limit", "3"])),
    (#"agent "Ana López""#, .command(["agent", "Ana López"])), (#"open a\ b"#, .command(["open", "a b"])),
    ("show 'it''s'", .command(["show", "its"])), ("undo", .undo), ("?", .help(about: nil)),
    ("help score", .help(about: "score")), ("? rubric check", .help(about: "rubric check")), ("quit", .leave),
    ("\\q", .leave), ("sidetone status", .command(["status"])), ("show 'open", .unfinished(quote: "'")),
    ("quit x y", .leaveWith("x y", behind: "quit")), (":exit 0", .leaveWith("0", behind: "exit")),
  ])
  func isTakenApart(text: String, expected: Line) {
    #expect(Line(text) == expected)
  }

  @Test func theNameOfTheProgramMayBeRepeatedAtWill() {
    let words = String(repeating: "sidetone ", count: 200_000)
    #expect(Line(words + "status") == .command(["status"]))
    #expect(Line(words) == .command(["sidetone"]))
  }

  /// To a shell a quote is a quote, whatever is put over it.
  @Test func quotesUnderAccentsAreQuotes() {
    #expect(Line("show \"\u{301}a b\"") == .command(["show", "\u{301}a b"]))
  }
}
