import Foundation
import TestSupport
import Testing

@testable import TerminalKit

/// What surrounds a line: history, settings, time and the terminal.
extension LineEditorTests {
  @Test func historyOutlivesTheProgram() throws {
    let first = try start()
    try first.send("remember me\r")
    try first.expect("said")
    try first.expect("talk> ")
    try first.send("\u{4}")
    try first.waitForExit()
    let second = try start()
    try second.send("\u{10}\r")
    try second.expect(#"said "remember me""#)
    #expect(try folder.text(of: "history-talk") == "remember me\n")
  }

  @Test func inputrcIsRespected() throws {
    try "$if sidetone\n\"\\C-t\": \"from inputrc\"\n$endif\n"
      .write(toFile: folder.path + "/inputrc", atomically: true, encoding: .utf8)
    let talk = try start(["INPUTRC": folder.path + "/inputrc"])
    try talk.send("\u{14}\r")
    try talk.expect(#"said "from inputrc""#)
  }

  @Test func keysAreCountedAndQuietMomentsUsed() throws {
    let talk = try start()
    try talk.send("keys\r")
    try talk.expect("keys: true")
    try talk.expect("talk> ")
    try talk.send("idle\r")
    try talk.expect("0 quiet> ")
    try talk.send("typed")
    try talk.expect("Saved.\r\n")
    try talk.expect("quiet> typed")
    try talk.send("\r")
    try talk.expect(#"said "typed""#)
  }

  @Test func aNewSizeIsNoticed() throws {
    let talk = try start()
    try talk.resize(columns: 44, rows: 20)
    try talk.send("width\r")
    try talk.expect("width 44")
  }

  @Test func terminatingLeavesTheTerminalAsItWas() throws {
    let script = "trap : QUIT; \"$0\"; stty -a"
    let talk = try PseudoTerminal(
      "/bin/sh", ["-c", script, builtProduct("TerminalTalk")], environment: ["PATH": "/usr/bin:/bin", "NO_COLOR": "1"])
    try talk.expect("talk> ")
    try talk.send("abc")
    try talk.expect("abc")
    try talk.send("\u{1C}")
    let settings = try talk.expect(" echoe ")
    #expect(settings.contains(" icanon"))
    #expect(settings.contains(" echo "))
  }
}
