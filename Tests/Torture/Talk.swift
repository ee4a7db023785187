import Foundation
import TestSupport

/// A conversation that a person has at a terminal, and what the program acknowledged of it.
struct Talk {
  private static let workbench = ["work> ", "work (draft)> "]
  /// Whether an earlier draft is taken up, and what is missing before the first question.
  private static let openings = ["? y/n ", "missing> "]

  private let script: Script
  private let terminal: PseudoTerminal
  /// The answers that were followed by the next question: they are never to be lost.
  private(set) var acknowledged: [String] = []
  /// Whether the program said that all of it is final.
  private(set) var isFinal = false
  /// Whether an answer to the last question was typed: the record may be final.
  private(set) var isConfirmed = false
  private var asked: (number: Int, kept: String)?
  private let isAtWorkbench: Bool

  /// Starts the conversation; `known` are the answers that the draft holds already.
  init(
    _ script: Script, with program: Program, in site: Site, known: [String], atWorkbench: Bool,
    environment: [String: String] = [:]
  ) throws {
    self.script = script
    acknowledged = known
    isAtWorkbench = atWorkbench
    terminal = try PseudoTerminal(
      "/usr/bin/env", ["-C", site.workspace, program.path] + (atWorkbench ? [] : script.command),
      environment: site.environment.merging(["SIDETONE_PAGER": "cat"]) { _, given in given }
        .merging(environment) { _, given in given })
  }

  /// What the person saw.
  var output: String { terminal.output }

  /// Answers what is asked until the time is up or the program ends; answers whether it goes on.
  mutating func goOn(until deadline: ContinuousClock.Instant) throws -> Bool {
    let left = Int((deadline - .now) / .milliseconds(1))
    guard left > 0 else { return false }
    let prompts = script.questions.map(\.prompt) + Self.workbench + Self.openings + [script.confirmation, script.done]
    guard let prompt = try terminal.expect(anyOf: prompts, within: left) else { return false }
    guard prompt != script.done else {
      isFinal = true
      return false
    }
    if Self.workbench.contains(prompt) {
      try terminal.send(script.command.joined(separator: " ") + "\r")
    } else if let number = script.questions.firstIndex(where: { $0.prompt == prompt }) {
      let question = script.questions[number]
      take(upTo: number)
      try terminal.send(question.line + "\r")
      asked = question.kept.map { (number, $0) }
    } else {
      take(upTo: script.questions.count)
      isConfirmed = isConfirmed || prompt == script.confirmation
      try terminal.send("y\r")
    }
    return true
  }

  /// Another question has come, so the answer to the one before was taken; an error asks the same again.
  private mutating func take(upTo number: Int) {
    guard let answer = asked, number > answer.number else { return }
    acknowledged.append(answer.kept)
    asked = nil
  }

  /// Kills the program; answers whether it still ran.
  func kill() throws -> Bool {
    terminal.signal(9)
    return try terminal.waitForExit() == 128 + 9
  }

  /// Leaves the workbench, and waits for the program to end.
  func end() throws -> Int32 {
    if isAtWorkbench {
      try terminal.expect("work> ")
      try terminal.send("quit\r")
    }
    return try terminal.waitForExit()
  }
}
