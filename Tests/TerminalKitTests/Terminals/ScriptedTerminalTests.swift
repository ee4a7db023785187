import CustomDump
import TerminalKit
import Testing

@Suite struct ScriptedTerminalTests {
  @Test func keepsTheWholeTalkInOrder() throws {
    let terminal = ScriptedTerminal(answers: [.line("2 talked over her @14"), .interrupted], width: 60)
    #expect(terminal.readLine(Question("1> ", prefill: "1")) == .line("2 talked over her @14"))
    try terminal.writeLine("Noted.")
    terminal.tellLine("Saved.")
    #expect(terminal.readLine("2> ") == .interrupted)
    #expect(terminal.readLine("2> ") == .endOfInput)
    expectNoDifference(
      terminal.transcript,
      """
      1> 2 talked over her @14
      Noted.
      Saved.
      2> ^C
      2> ^D

      """)
    #expect(terminal.prompts == ["1> ", "2> ", "2> "])
    #expect(terminal.prefills == ["1", nil, nil])
    #expect(terminal.written == "Noted.\n")
    #expect(terminal.told == "Saved.\n")
  }

  @Test func everyAnswerIsAKeyPressed() {
    let terminal = ScriptedTerminal(lines: ["y", "n"])
    var keys = 0
    while terminal.readLine(Question("> ", onKey: { keys += 1 })) != .endOfInput {}
    #expect(keys == 3)
  }

  @Test func playsAFullDiskAndAnEditor() throws {
    let terminal = ScriptedTerminal()
    terminal.editor = { _ in 3 }
    #expect(try terminal.edit("note.txt") == 3)
    #expect(terminal.edited == ["note.txt"])
    terminal.writeError = BrokenPipe()
    #expect(throws: BrokenPipe()) { try terminal.page("long\n") }
  }
}
