import ArgumentParser
import Foundation
import QualityModel
import TerminalKit
import Workbench

/// The workbench: reads lines and runs commands until it is left.
struct Conversation {
  private(set) var world: World
  let isQuiet: Bool

  init(world: World, isQuiet: Bool) {
    self.world = world.settled
    self.isQuiet = isQuiet
  }

  /// Talks with a person, or reads commands from a pipe, to the end; answers with how the program ends.
  func talk(on terminal: any Terminal) -> ExitStatus {
    do {
      try world.requireWorkspace()
    } catch {
      return Complaint(error, arguments: []).make(on: terminal)
    }
    if terminal.inputIsTerminal, !isQuiet { terminal.tell(banner) }
    var worst = ExitStatus.done
    var interruptions = 0
    let look = BackgroundLook()
    while true {
      if terminal.inputIsTerminal { look.begin(in: world) }
      let question = Question(prompt, history: "workbench", completer: WorkbenchCompletion(world: world).candidates)
      switch terminal.readLine(question) {
      case .endOfInput:
        return terminal.inputIsTerminal ? .done : worst
      case .interrupted:
        interruptions += 1
        if interruptions > 1 { terminal.remark("`quit` or Ctrl-D leaves.") }
      case .pasted:
        interruptions = 0
        terminal.complain(
          "several lines were pasted, and each is a command of its own",
          help: "paste them one by one, or run them from a file with `run FILE`")
        if worst == .done { worst = .usage }
      case .line(let line):
        interruptions = 0
        guard !line.isDamaged else {
          terminal.complain(AnswerRefusal.damaged.message.text, help: AnswerRefusal.damaged.help)
          if worst == .done { worst = .usage }
          continue
        }
        switch answer(Line(line), on: terminal) {
        case .leave: return terminal.inputIsTerminal ? .done : worst
        case .goOn(let status): if worst == .done { worst = status }
        }
      }
    }
  }

  /// Runs lines one after the other; answers with the first status that was not done.
  func run(_ lines: [String], stopAtError: Bool, on terminal: any Terminal) -> ExitStatus {
    var worst = ExitStatus.done
    var here = self
    for (index, line) in lines.enumerated() {
      here.world.reachLine(index + 1)
      guard case .goOn(let status) = here.answer(Line(line), on: terminal) else { return worst }
      if worst == .done { worst = status }
      if stopAtError, status != .done { return status }
    }
    return worst
  }

  /// Answers one line.
  func answer(_ line: Line, on terminal: any Terminal) -> Next {
    switch line {
    case .nothing: return .goOn(.done)
    case .leave: return .leave
    case .undo: return .goOn(run(["undo"], on: terminal))
    case .help(let topic):
      return .goOn(run(["help"] + (topic?.split(separator: " ").map(String.init) ?? []), on: terminal))
    case .command(let words): return .goOn(run(words, on: terminal))
    case .leaveWith(let more, let word):
      terminal.complain(
        "`\(word)` takes nothing, and `\(more.prefix(60))` is behind it", help: "`\(word)` alone leaves the workbench")
      return .goOn(.usage)
    case .unfinished(let quote):
      terminal.complain("the quote \(quote) is not closed", help: "close it, or put \\ before it")
      return .goOn(.usage)
    }
  }

  private func run(_ words: [String], on terminal: any Terminal) -> ExitStatus {
    do {
      var command = try Sidetone.command(for: words)
      guard let known = command as? any WorkbenchCommand else {
        try command.run()
        return .done
      }
      guard !(known is Sidetone) else { return .done }  // only options: we are in the workbench already
      return Door.run(known, in: world, on: terminal)
    } catch {
      return Complaint(error, arguments: words).make(on: terminal)
    }
  }

  private var banner: String {
    """
    Sidetone \(Sidetone.version), workspace \((world.workspaceRoot?.path ?? "").safeForTerminal)
    Type `help` for the commands, `score` to begin, `quit` to leave.

    """
  }

  /// Where you are, and whether a draft waits.
  private var prompt: String {
    let name = (world.workspaceRoot?.lastPathComponent ?? "sidetone").safeForTerminal
    return "\(name)\(LookForDrafts().perform(in: world) ? " (draft)" : "")> "
  }
}
