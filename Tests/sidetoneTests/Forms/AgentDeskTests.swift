import Foundation
import QualityModel
import TerminalKit
import Testing
import Workbench

@testable import sidetone

@Suite("Asking about agents whom nobody lists") struct AgentDeskTests {
  private let question = AgentQuestion(
    name: "Kiri Tane", count: 3, candidates: [.init(id: "kiri-tana", name: "Kiri Tana")], newID: "kiri-tane")
  private let world = World(
    now: { .distantPast }, newID: { "000001" }, environment: [:], directory: URL(filePath: "/nowhere"))

  private func answer(_ terminal: ScriptedTerminal, mayAsk: Bool = true) throws -> AgentAnswer? {
    try AgentDesk(world: world, terminal: terminal, mayAsk: mayAsk).answer(question)
  }

  @Test func saysWhoIsMeantAndWhatCanBeTyped() throws {
    let terminal = ScriptedTerminal(lines: ["", "what", "new"])
    #expect(try answer(terminal) == .new)
    #expect(terminal.told.contains("`Kiri Tane`"))
    #expect(terminal.told.contains("(kiri-tana)"))
    #expect(terminal.told.contains("error: people.yaml knows no agent `what`"))
  }

  @Test(arguments: [("new", AgentAnswer.new), ("all new", .allNew), ("skip", .leaveOut)])
  func takesOneWord(line: String, expected: AgentAnswer) throws {
    #expect(try answer(ScriptedTerminal(lines: [line])) == expected)
  }

  @Test func stoppingTakesNothing() {
    #expect(throws: ImportStopped.self) { try answer(ScriptedTerminal(answers: [.interrupted])) }
    #expect(throws: ImportStopped.self) { try answer(ScriptedTerminal(answers: [])) }
  }

  @Test func quitStopsAndHelpExplainsAgain() {
    let terminal = ScriptedTerminal(lines: ["help", "quit"])
    #expect(throws: ImportStopped.self) { try answer(terminal) }
    #expect(terminal.told.split(separator: "Type the id of an agent").count == 3)
  }

  @Test func nobodyIsAskedWhereNobodyIs() throws {
    #expect(try answer(ScriptedTerminal(answers: [], isTerminal: false)) == nil)
    #expect(try answer(ScriptedTerminal(lines: ["new"]), mayAsk: false) == nil)
  }
}
