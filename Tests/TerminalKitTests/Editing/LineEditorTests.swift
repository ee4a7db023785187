import Foundation
import TestSupport
import Testing

@testable import TerminalKit

/// Talks with a tiny program on a terminal of its own: what only the real line editor can show.
@Suite struct LineEditorTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  func start(_ environment: [String: String] = [:], columns: Int = 80) throws -> PseudoTerminal {
    let base = ["HISTORY_FOLDER": folder.path, "INPUTRC": "/dev/null", "NO_COLOR": "1", "HOME": folder.path]
    let talk = try PseudoTerminal(
      builtProduct("TerminalTalk"), environment: base.merging(environment) { $1 }, columns: columns)
    try talk.expect("> ")
    return talk
  }

  @Test func typesALineAndLeavesAtItsEnd() throws {
    let talk = try start(["LC_ALL": "C"])
    try talk.send("né 日本 👍\r")
    try talk.expect("said \"né 日本 👍\"")
    try talk.expect("talk> ")
    try talk.send("\u{4}")
    try talk.expect("(end)")
    #expect(try talk.waitForExit() == 0)
  }

  @Test(arguments: [[0x6E, 0x6F, 0xE9, 0x0D], [0x6E, 0xE9, 0x6F, 0x0D], [0xFF, 0x6E, 0x0D]] as [[UInt8]])
  func bytesThatAreNotUTF8AreSeenInTheLine(keys: [UInt8]) throws {
    let talk = try start()
    try talk.send(bytes: keys)
    #expect(try talk.expect("said \"").isEmpty == false)
    #expect(try talk.expect("\"").contains("\u{FFFD}"))
    // The next line is whole again.
    try talk.expect("talk> ")
    try talk.send("café\r")
    try talk.expect("said \"café\"")
  }

  @Test func linesTypedAheadAreAllAnswered() throws {
    let talk = try start()
    try talk.send("one\rtwo\rthree\r")
    for line in ["one", "two", "three"] { try talk.expect("said \"\(line)\"") }
  }

  @Test func upBringsARecalledLineWhereThereIsNoHistory() throws {
    let talk = try start()
    try talk.send("again\r")
    try talk.expect("again> ")
    try talk.send("\u{1B}[A\u{7F}4\r")
    try talk.expect("said \"2 late @4\"")
  }

  @Test(arguments: ["\u{15}gone\r", "\u{7F}\u{7F}gone\r"]) func keysThatTakeThePrefillAwayAreNoticed(keys: String)
    throws
  {
    let talk = try start(["PREFILL": "go"])
    try talk.send(keys)
    try talk.expect("gone: true")
  }

  @Test func whatIsTypedBehindThePrefillLeavesIt() throws {
    let talk = try start(["PREFILL": "go"])
    try talk.send("ne\r")
    try talk.expect("gone: false")
  }

  @Test func viKeysWorkToo() throws {
    try "set editing-mode vi\n".write(toFile: folder.path + "/inputrc", atomically: true, encoding: .utf8)
    let talk = try start(["INPUTRC": folder.path + "/inputrc"])
    try talk.send("bad\u{1B}")
    try talk.expect("bad")
    try talk.send("0cwgood\r")
    try talk.expect(#"said "good""#)
    try talk.expect("talk> ")
    try talk.send("half\u{1B}")
    try talk.expect("half")
    try talk.send("\u{3}")
    try talk.expect("(dropped)")
    try talk.expect("talk> ")
    try talk.send("st\t\r")
    try talk.expect(#"said "status ""#)
  }

  @Test(arguments: ["xterm", "dumb"]) func ctrlCDropsTheLineOnly(terminal: String) throws {
    let talk = try start(["TERM": terminal])
    try talk.send("half")
    try talk.expect("half")
    try talk.send("\u{3}")
    try talk.expect("^C\r\n")
    try talk.expect("(dropped)")
    try talk.expect("talk> ")
    try talk.send("whole\r")
    try talk.expect("said \"whole\"")
    try talk.expect("talk> ")
    talk.signal(SIGINT)
    try talk.expect("(dropped)")
    try talk.expect("talk> ")
    try talk.send("\u{4}")
    try talk.expect("\r\n(end)")
  }

  @Test func ctrlCStopsACommandAndASecondOneTheProgram() throws {
    let talk = try start()
    try talk.send("work\r")
    try talk.expect("working")
    try talk.send("\u{3}")
    try talk.expect("stopped")
    try talk.expect("talk> ")
    try talk.send("deaf\r")
    try talk.expect("working")
    try talk.send("\u{3}")
    try talk.expect("what?")
    try talk.send("\u{3}")
    #expect(try talk.waitForExit() == 128 + SIGINT)
  }

  @Test func tabCompletesAndExplains() throws {
    let talk = try start()
    try talk.send("s\t")
    try talk.expect("score   Score a recorded interaction against a rubric\r\n")
    try talk.expect("status  Say what waits\r\n")
    try talk.expect("talk> s")
    try talk.send("c\t")
    try talk.expect("core ")
    try talk.send("Ch\t\r")
    try talk.expect(#"said "score \"Chat team\" ""#)
  }

  @Test func neverCompletesFileNames() throws {
    let talk = try start()
    try talk.send("/et\t\r")
    try talk.expect(#"said "/et""#)
  }

  @Test func earlierAnswersAreEdited() throws {
    let talk = try start(["PREFILL": "2 late"])
    try talk.expect("2 late")
    try talk.send("\u{1}1\r")
    try talk.expect(#"said "12 late""#)
  }

  @Test func pastedLinesBecomeOne() throws {
    let talk = try start()
    try talk.send("\u{1B}[200~one\rtwo\nthree\u{1B}[201~")
    try talk.expect("three")
    try talk.send("\r")
    try talk.expect(#"pasted "one two three""#)
    // The end of the only line makes no second one, nor does what was dropped.
    try talk.send("\u{1B}[200~four\r\u{1B}[201~\r")
    try talk.expect(#"said "four ""#)
    try talk.expect("talk> ")
    try talk.send("\u{1B}[200~one\rtwo\u{1B}[201~\u{15}five\r")
    try talk.expect(#"said "five""#)
  }
}
