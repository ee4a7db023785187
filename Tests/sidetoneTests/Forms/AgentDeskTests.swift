import Foundation
import QualityModel
import TerminalKit
import Testing
import Workbench

@testable import sidetone

@Suite("Asking about agents who are not listed") struct AgentDeskTests {
  private let question = AgentQuestion(
    name: "Kiri Tane", count: 3, doubt: .resembles([.init(id: "kiri-tana", name: "Kiri Tana")]), newID: "kiri-tane")
  private let world = World(
    now: { .distantPast }, newID: { "000001" }, environment: [:], directory: URL(filePath: "/nowhere"))

  private func answer(_ terminal: ScriptedTerminal, mayAsk: Bool = true) throws -> AgentReply? {
    try AgentDesk(world: world, terminal: terminal, mayAsk: mayAsk).answer(question)
  }

  @Test func saysWhoIsMeantAndWhatCanBeTyped() throws {
    let terminal = ScriptedTerminal(lines: ["", "what", "new"])
    #expect(try answer(terminal) == .new)
    #expect(terminal.told.contains("`Kiri Tane`"))
    #expect(terminal.told.contains("(kiri-tana)"))
    #expect(terminal.told.contains("error: people.yaml lists no agent `what`"))
  }

  @Test(arguments: [("new", AgentReply.new), ("all new", .allNew), ("skip", .leaveOut)])
  func takesOneWord(line: String, expected: AgentReply) throws {
    #expect(try answer(ScriptedTerminal(lines: [line])) == expected)
  }

  @Test func stoppingTakesNothing() {
    #expect(throws: ImportStopped.self) { try answer(ScriptedTerminal(answers: [.interrupted])) }
    #expect(throws: ImportStopped.self) { try answer(ScriptedTerminal(answers: [])) }
  }

  @Test func quitStopsAndHelpExplainsAgain() {
    let terminal = ScriptedTerminal(lines: ["help", "quit"])
    #expect(throws: ImportStopped.self) { try answer(terminal) }
    #expect(terminal.told.split(separator: "Type the id or the name").count == 3)
  }

  @Test func noOneIsAskedWhereNoOneIs() throws {
    #expect(try answer(ScriptedTerminal(answers: [], isTerminal: false)) == nil)
    #expect(try answer(ScriptedTerminal(lines: ["new"]), mayAsk: false) == nil)
  }

  private let people = People(agents: [
    .init(id: "ana-lopez", name: "Ana López"), .init(id: "ben-ito", name: "Ben Ito"), .init(id: "jo-park"),
    .init(id: "lee-wu"),
  ])

  private func told(_ name: String, _ lines: [String]) throws -> (answer: AgentReply?, told: String) {
    let terminal = ScriptedTerminal(lines: lines)
    let form = AgentQuestionForm(AgentQuestion(name: name, count: 1), among: people, explains: false)
    var dialogue = Dialogue(form, on: terminal)
    return (try dialogue.talk(), terminal.told)
  }

  @Test func aMisspeltNameIsAnsweredWithTheNearest() throws {
    #expect(
      try told("Kiri Tane", ["benito i", "skip"]).told.contains("help: did you mean Ben Ito (ben-ito)? `help` lists"))
    #expect(try told("Kiri Tane", ["Ito", "skip"]).told.contains("did you mean Ben Ito (ben-ito)?"))
  }

  @Test func offersTheNearestNames() throws {
    let talk = try told("Benn Itoh", ["ben-ito"])
    #expect(talk.told.contains("Nearest: Ben Ito (ben-ito), "))
    #expect(!talk.told.contains("people.yaml lists no agent `ben"))
    #expect(talk.answer == .known("ben-ito"))
  }

  @Test func takesANameAndSaysWhichOneIsNear() throws {
    let talk = try told("Kiri Tane", ["ana-lopes", "López, Ana"])
    #expect(talk.told.contains("help: did you mean `ana-lopez`?"))
    #expect(talk.answer == .known("ana-lopez"))
  }
}
