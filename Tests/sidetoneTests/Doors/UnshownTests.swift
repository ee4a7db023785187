import Foundation
import QualityModel
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("An answer that cannot be written") struct UnshownTests {
  @Test func whatWasSubmittedIsNamed() throws {
    let desk = try FormDesk()
    let answers = desk.workspace.folder.appending(path: "answers.json").path
    let text = #"""
      {"interaction": "call", "answers": [{"criterion": "fixed", "answer": "no"}, {"criterion": "empathy", "answer": 2},
       {"criterion": "steps", "answer": "cause"}]}
      """#
    try Data(text.utf8).write(to: URL(filePath: answers))
    let terminal = ScriptedTerminal(lines: ["score --from '\(answers)' --output nowhere/page.txt", "quit"])
    _ = Conversation(world: desk.world, isQuiet: true).talk(on: terminal)
    let filed = desk.workspace.tree().keys.filter { $0.hasPrefix("sessions/evaluations/") }
    let id = try #require(filed.first?.split(separator: "/").last?.dropLast(5))
    let told = terminal.told.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(told.contains("Submitted \(id), but the answer was not written: "))
    #expect(told.contains("help: `show \(id)` shows it"))
  }
}
