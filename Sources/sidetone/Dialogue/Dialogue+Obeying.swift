import Notation
import QualityModel
import TerminalKit

/// What a line brings about, once it is known what it means.
extension Dialogue {
  mutating func obey(_ meaning: LineMeaning<Questions.Command>) throws -> Step {
    switch meaning {
    case .nothing(let emptied): return try form.pass(emptied: emptied, on: terminal)
    case .answer(let text):
      guard let oddity = form.doubt(about: text) else { return try answer(text) }
      return askBack(.slip(text), oddity)
    case .exact(let text): return try form.answer(text, on: terminal)
    case .order(let order):
      guard case .own(let command) = order, let oddity = form.doubt(about: command) else { return try obey(order) }
      return askBack(.order(command), oddity)
    case .either(let order, let said): return askBack(.command(order, said: said), "`\(said)` is also a command")
    case .behind(let said, let earlier, let both):
      return askBack(
        .behind(said, both: both),
        "the line held `\(earlier.prefix(60))`, and `\(said.prefix(60))` was typed behind it")
    case .noCommand(let said): throw noCommand(said)
    }
  }

  /// A line that begins as a command does and is not an answer either is refused as the command that it is not.
  private mutating func answer(_ text: String) throws -> Step {
    do {
      return try form.answer(text, on: terminal)
    } catch let refusal as AnswerRefusal {
      guard let command = form.commandWord(beginning: text), YesOrNo(command.word) == nil else { throw refusal }
      if command.word == text.lowercased() { throw form.lacking(command) }
      throw AnswerRefusal(
        "`\(text.prefix(60))` is neither an answer nor how `\(command.word)` is typed", help: command.about)
    }
  }

  /// Asks what is meant, before anything else is taken: what was typed ahead was meant for other questions.
  mutating func askBack(_ doubt: Doubt, _ reason: String) -> Step {
    self.doubt = doubt
    terminal.remark("\(reason.withCapital); \(doubt.about).")
    dropTypedAhead()
    return .stay
  }

  mutating func settle(_ doubt: Doubt, with line: String) throws -> Step {
    if doubt.isRepeated(by: line), case .command(let order, _) = doubt {
      self.doubt = nil
      return try obey(order)
    }
    guard let said = YesOrNo(line) else { return try askAgain(doubt, after: line) }
    self.doubt = nil
    if said == .no, case .slip(let text) = doubt { recall(text) }
    switch (doubt, said) {
    case (.command(_, let text), .yes), (.slip(let text), .yes): return try form.answer(text, on: terminal)
    case (.order(let command), .yes): return try form.obey(command, on: terminal)
    case (.behind(let said, _), .yes): return try obey(form.meaning(of: said, after: ""))
    case (.behind(_, let both), .no): return try obey(.answer(both))
    case (.command, .no), (.slip, .no), (.order, .no), (.leaving, _), (.overtaken, _): return .stay
    }
  }

  /// Neither y nor n: leaving and `help` are what they are everywhere, and whatever else is typed is asked again.
  private mutating func askAgain(_ doubt: Doubt, after line: String) throws -> Step {
    switch FormWord(line.first == ":" ? String(line.dropFirst()).trimmed : line) {
    case .leave?:
      self.doubt = nil
      return .leave
    case .help?: terminal.tell(CommandList(form, on: terminal).text)
    case .explain?, .back?, .skip?, .goTo?, .review?, nil:
      guard terminal.inputIsTerminal else {
        throw AnswerRefusal("`\(line.prefix(60))` is neither y nor n", help: doubt.about)
      }
      terminal.remark("\(doubt.about); Ctrl-C drops it.")
    }
    return .stay
  }

  private mutating func obey(_ order: Order) throws -> Step {
    switch order {
    case .own(let command): return try form.obey(command, on: terminal)
    case .word(.explain): form.explain(on: terminal)
    case .word(.help): terminal.tell(CommandList(form, on: terminal).text)
    case .word(.leave): return .leave
    case .word(.back):
      try form.goBack()
      return .ask
    case .word(.skip):
      try form.skip()
      return .ask
    case .word(.goTo(let name)):
      try form.go(to: name)
      return .ask
    case .word(.review):
      try form.review()
      return .ask
    }
    return .stay
  }

  private func noCommand(_ said: String) -> AnswerRefusal {
    guard !said.isEmpty else {
      return AnswerRefusal("`:` needs a command behind it", help: "`:help` lists the commands")
    }
    if let command = form.commandWord(beginning: said) {
      if command.word == said.lowercased(), YesOrNo(said) == nil { return form.lacking(command) }
      return AnswerRefusal("`\(said.prefix(60))` is not how `\(command.word)` is typed", help: command.about)
    }
    let first = said.split(whereSeparator: \.isWhitespace).first?.lowercased() ?? ""
    if CommandTree.root.commands.contains(where: { $0.commandName == first }) {
      return AnswerRefusal(
        "`\(first)` is a command of the workbench, not of these questions", help: "`quit` leaves them; then type it")
    }
    let text = form.isInWords ? "; in quotes it is text" : ""
    let help = Suggestion.help(for: said, among: form.commandWords.map(\.word)) ?? "`:help` lists the commands\(text)"
    return AnswerRefusal("`\(said.prefix(60))` is not a command", help: help)
  }
}
