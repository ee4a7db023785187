import Foundation
import TestSupport

/// A conversation in which a person scores an interaction at a terminal, and what the program acknowledged of it.
struct Talk {
  private static let questions = ["greeting", "identity", "empathy", "steps", "refund", "best-moment"]
  private static let prompts =
    questions.map { "\($0)> " } + workbench + [
      "submit? y/n/< ", " answers? y/n ", " answer? y/n ", "Submitted ", "missing> ",
    ]

  private static let workbench = ["work> ", "work (draft)> "]

  private let terminal: PseudoTerminal
  /// The answers that were followed by the next question: they are never to be lost.
  private(set) var acknowledged: [String] = []
  /// Whether the program said that the evaluation was submitted.
  private(set) var isSubmitted = false
  /// Whether an answer to the last question was typed: the evaluation may have been submitted.
  private(set) var isConfirmed = false
  private var asked: String?
  private let isAtWorkbench: Bool

  /// Starts scoring; `known` are the answers that the draft holds already.
  init(
    _ program: Program, in site: Site, known: [String], atWorkbench: Bool, environment: [String: String] = [:]
  ) throws {
    acknowledged = known
    isAtWorkbench = atWorkbench
    terminal = try PseudoTerminal(
      "/usr/bin/env", ["-C", site.workspace, program.path] + (atWorkbench ? [] : ["score", "call-0001"]),
      environment: site.environment.merging(environment) { _, given in given })
  }

  /// What the person saw.
  var output: String { terminal.output }

  /// Answers what is asked until the time is up or the program ends; answers whether it goes on.
  mutating func goOn(until deadline: ContinuousClock.Instant) throws -> Bool {
    let left = Int((deadline - .now) / .milliseconds(1))
    guard left > 0 else { return false }
    guard let prompt = try terminal.expect(anyOf: Self.prompts, within: left) else { return false }
    guard prompt != "Submitted " else {
      isSubmitted = true
      return false
    }
    if Self.workbench.contains(prompt) {
      try terminal.send("score call-0001\r")
    } else if let number = Self.questions.firstIndex(where: { "\($0)> " == prompt }) {
      take(number)
      try terminal.send(Scenario.answers[number] + "\r")
      asked = Scenario.answers[number]
    } else {
      take(Self.questions.count)
      isConfirmed = isConfirmed || prompt.hasPrefix("submit?")
      try terminal.send("y\r")
      asked = nil
    }
    return true
  }

  /// Another question has come, so the answer to the one before was taken; an error asks the same again.
  private mutating func take(_ number: Int) {
    guard let asked, number > acknowledged.count else { return }
    acknowledged.append(String(asked.split(separator: " ")[0]))
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
