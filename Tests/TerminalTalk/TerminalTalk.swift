import Foundation
import TerminalKit

/// A tiny conversation for the tests of the terminal: it repeats what it is told, and has a few tricks to try.
@main
struct TerminalTalk {
  let terminal = LiveTerminal(
    environment: ProcessInfo.processInfo.environment,
    historyFolder: ProcessInfo.processInfo.environment["HISTORY_FOLDER"])

  static func main() throws {
    do {
      try TerminalTalk().talk()
    } catch is BrokenPipe {
      exit(0)
    } catch {
      try? FileHandle.standardError.write(contentsOf: Data("error: \(error)\n".utf8))
      exit(74)
    }
  }

  func talk() throws {
    var (keys, isGone) = (0, false)
    let prompt = "talk".styled(.good, if: terminal.coloursAnswers) + "> "
    while true {
      let prefill = ProcessInfo.processInfo.environment["PREFILL"]
      let question = Question(
        prompt, prefill: prefill, history: "talk", completer: Self.complete, onKey: { keys += 1 },
        onPrefillGone: { isGone = true })
      switch terminal.readLine(question) {
      case .line("quit"): return
      case .line("keys"): try terminal.writeLine("keys: \(keys > 0)")
      case .line("gone"): try terminal.writeLine("gone: \(isGone)")
      case .pasted(let line): try terminal.writeLine("pasted \"\(line)\"")
      case .line(let line): try answer(line)
      case .interrupted: terminal.tellLine("(dropped)")
      case .endOfInput: return terminal.tellLine("(end)")
      }
    }
  }

  func answer(_ line: String) throws {
    switch line {
    case "width": try terminal.writeLine("width \(terminal.width)")
    case "long": try terminal.page((1...60).map { "line \($0)\n" }.joined())
    case "edit": try terminal.writeLine("editor: \(terminal.edit("/dev/null"))")
    case "work":
      try terminal.writeLine("working")
      while !terminal.wasInterrupted {}
      try terminal.writeLine("stopped")
    case "deaf":
      try terminal.writeLine("working")
      while !terminal.wasInterrupted {}
      try terminal.writeLine("what?")
      while true {}
    case "idle": try idle()
    case "again":
      guard case .line(let line) = terminal.readLine(Question("again> ", recalled: ["2 late @9"])) else { return }
      try answer(line)
    default: try terminal.writeLine("said \(line.debugDescription)")
    }
  }

  func idle() throws {
    var times = 0
    let question = Question(
      "0 quiet> ",
      onIdle: {
        times += 1
        if times == 2 { terminal.tellLine("Saved.") }
        return "\(times) quiet> "
      })
    if case .line(let line) = terminal.readLine(question) { try answer(line) }
  }

  static func complete(_ line: String, _ cursor: Int) -> [Candidate] {
    [
      Candidate("score", about: "Score a recorded interaction against a rubric"),
      Candidate("status", about: "Say what waits"),
      Candidate("show", about: "Show an evaluation"),
      Candidate("--rubric=", about: "The rubric to use", endsWord: false),
      Candidate("Chat team", about: "The second line"),
    ]
  }
}
