import QualityModel
import TerminalKit
import Workbench

/// Leads a person through a form: asks, shows, listens, and keeps every answer.
///
/// It is the only loop there is, so that the same words do the same in every form: `?` explains, `<` goes back with the
/// earlier answer in the line, Ctrl-C drops the line and nothing else, `quit` and Ctrl-D leave what was answered as a
/// draft.
struct Dialogue<Questions: Form> {
  private(set) var form: Questions
  private let terminal: any Terminal
  /// Whether the earlier answer stands in the line; Ctrl-C takes it away until another question comes.
  private var isPrefilled = true
  /// What was typed and may be meant otherwise, until the person has said how.
  private var doubt: Doubt?

  private typealias Order = LineMeaning<Questions.Command>.Order

  private enum Doubt {
    /// A command or an answer.
    case command(Order, said: String, answer: String)
    /// An answer that was hardly meant as it is typed.
    case slip(String)
    /// Leaving, though this cannot be saved.
    case leaving(without: String)

    var prompt: String {
      switch self {
      case .command: "run it? y/n "
      case .slip: "take it? y/n "
      case .leaving(let unsaved): "leave without \(unsaved)? y/n "
      }
    }
  }

  init(_ form: Questions, on terminal: any Terminal) {
    self.form = form
    self.terminal = terminal
  }

  /// Asks until everything is answered, and returns what comes of it; `nil` where the person left.
  mutating func talk() throws -> Questions.Outcome? {
    form.introduce(on: terminal)
    var step = Step.ask
    while true {
      if step == .ask {
        isPrefilled = true
        try form.show(on: terminal)
      }
      switch terminal.readLine(question) {
      case .endOfInput:
        guard try !leaves() else { return nil }
        step = .stay
      case .interrupted: (step, isPrefilled, doubt) = (.stay, false, nil)
      case .line(let line):
        let outcome: Questions.Outcome?
        (step, outcome) = try take(line)
        if let outcome { return outcome }
        if step == .leave {
          guard try !leaves() else { return nil }
          step = .stay
        }
      }
    }
  }

  private var question: Question {
    if let doubt { return Question(doubt.prompt, onKey: form.onKey) }
    let form = form
    return Question(form.prompt, prefill: prefill, completer: { form.candidates($0, $1) }, onKey: form.onKey)
  }

  private var prefill: String { isPrefilled ? form.prefill : "" }

  /// Keeps what was answered and takes leave. Where it cannot be kept, the person is asked, and leaves without it by
  /// saying so, or by the end of the input.
  private mutating func leaves() throws -> Bool {
    if case .leaving = doubt { return true }
    do {
      try form.save()
    } catch let trouble as any Explained where terminal.isInteractive {
      _ = Complaint(trouble, arguments: []).make(on: terminal)
      doubt = .leaving(without: form.unsaved)
      return false
    }
    form.takeLeave(on: terminal)
    return true
  }

  /// Takes a line, and keeps what was answered. Where that fails the answers are still here: a full disk can be emptied,
  /// and the next line saves them all.
  private mutating func take(_ line: String) throws -> (Step, Questions.Outcome?) {
    // What cannot be saved is not tried again with every line.
    if case .leaving(let unsaved) = doubt { return (leave(without: unsaved, after: line), nil) }
    var step = Step.stay
    do {
      step = try self.step(after: line)
      guard step != .leave else { return (.leave, nil) }
      try form.save()
      guard step == .finish else { return (step, nil) }
      step = .stay
      return (.stay, try form.finish(on: terminal))
    } catch let trouble as any Explained where terminal.isInteractive {
      _ = Complaint(trouble, arguments: []).make(on: terminal)
      return (step == .ask ? .ask : .stay, nil)
    }
  }

  private mutating func leave(without unsaved: String, after line: String) -> Step {
    switch YesOrNo(line) {
    case .yes?: return .leave
    case .no?: doubt = nil
    case nil:
      terminal.remark("y leaves, and \(unsaved) will be gone; n stays, so that the next line can save it.")
    }
    return .stay
  }

  private mutating func step(after line: String) throws -> Step {
    do {
      guard !line.isDamaged else { throw AnswerRefusal.damaged }
      if let doubt { return try settle(doubt, with: line.trimmed) }
      return try obey(form.meaning(of: line, after: prefill))
    } catch let refusal as AnswerRefusal {
      terminal.complain(refusal.message.text, help: refusal.help)
      return .stay
    }
  }

  private mutating func obey(_ meaning: LineMeaning<Questions.Command>) throws -> Step {
    switch meaning {
    case .nothing(let emptied): return try form.pass(emptied: emptied, on: terminal)
    case .answer(let text):
      guard let oddity = form.doubt(about: text, after: prefill) else { return try form.answer(text, on: terminal) }
      doubt = .slip(text)
      terminal.remark("\(oddity) y takes it, n asks again.")
      return .stay
    case .quoted(let text): return try form.answer(text, on: terminal)
    case .order(let order): return try obey(order)
    case .either(let order, let said, let answer):
      doubt = .command(order, said: said, answer: answer)
      terminal.remark("`\(said)` is a command here: y runs it, n keeps it as the answer.")
      return .stay
    case .noCommand(let said): throw noCommand(said)
    }
  }

  private mutating func settle(_ doubt: Doubt, with line: String) throws -> Step {
    switch doubt {
    case .command(let order, let said, let answer):
      let isCommand = [said.lowercased(), ":\(said.lowercased())"].contains(line.lowercased())
      switch isCommand ? .yes : YesOrNo(line) {
      case .yes?: return try settled { try $0.obey(order) }
      case .no?: return try settled { try $0.form.answer(answer, on: $0.terminal) }
      case nil: terminal.remark("y runs `\(said)`, n keeps it as the answer; Ctrl-C drops it.")
      }
    case .slip(let text):
      switch YesOrNo(line) {
      case .yes?: return try settled { try $0.form.answer(text, on: $0.terminal) }
      case .no?: self.doubt = nil
      case nil: terminal.remark("y takes `\(text.prefix(60))`, n asks again; Ctrl-C drops it.")
      }
    case .leaving: break
    }
    return .stay
  }

  private mutating func settled(_ act: (inout Self) throws -> Step) rethrows -> Step {
    doubt = nil
    return try act(&self)
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
    let words = CommandList(form, on: terminal).words.map(\.word)
    let help = Suggestion.help(for: said, among: words) ?? "`:help` lists the commands"
    return AnswerRefusal("`\(said.prefix(60))` is not a command", help: help)
  }
}
