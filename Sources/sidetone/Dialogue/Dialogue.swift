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
  /// Whether the earlier answer is in the line; Ctrl-C takes it away until another question comes.
  private var isPrefilled = true
  /// What was typed and may be meant otherwise, until the person has said how.
  private var doubt: Doubt?

  private typealias Doubt = LineDoubt<Questions.Command>

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
      let result = terminal.readLine(question)
      switch result {
      case .endOfInput:
        guard try !leaves() else { return nil }
        step = .stay
      case .interrupted: (step, isPrefilled, doubt) = (.stay, false, nil)
      case .line(let line), .pasted(let line):
        let outcome: Questions.Outcome?
        (step, outcome) = try take(line, isPasted: result == .pasted(line))
        if let outcome { return outcome }
        if step == .leave {
          guard try !leaves() else { return nil }
          step = .stay
        }
      }
    }
  }

  private var question: Question {
    if let doubt {
      return Question(doubt.prompt, completer: { _, _ in YesOrNo.candidates }, onKey: form.onKey)
    }
    let completion = CommandCompletion(form)
    return Question(
      form.prompt, prefill: prefill.onOneLine, completer: { completion.candidates($0, $1) }, onKey: form.onKey)
  }

  private var prefill: String { isPrefilled ? form.typedPrefill : "" }

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

  /// Takes a line, and keeps what was answered. Where that fails the answers are still here: a full disk can be
  /// emptied, and the next line saves them all.
  private mutating func take(_ line: String, isPasted: Bool) throws -> (Step, Questions.Outcome?) {
    // What cannot be saved is not tried again with every line.
    if case .leaving = doubt { return (leave(after: line), nil) }
    var step = Step.stay
    do {
      step = try self.step(after: line, isPasted: isPasted)
      guard step != .leave else { return (.leave, nil) }
      try form.save()
      guard step == .finish else { return (step, nil) }
      step = .stay
      return (.stay, try form.finish(on: terminal))
    } catch let trouble as any Explained where terminal.isInteractive {
      _ = Complaint(trouble, arguments: []).make(on: terminal)
      dropTypedAhead()
      return (step == .ask ? .ask : .stay, nil)
    }
  }

  private mutating func leave(after line: String) -> Step {
    switch YesOrNo(line) {
    case .yes?: return .leave
    case .no?: doubt = nil
    case nil: if let doubt { terminal.remark("\(doubt.about).") }
    }
    return .stay
  }

  private mutating func step(after line: String, isPasted: Bool) throws -> Step {
    do {
      guard !line.isDamaged else { throw AnswerRefusal.damaged }
      if let doubt { return try settle(doubt, with: line.trimmed) }
      if isPasted, !form.isInWords, !line.trimmed.isEmpty {
        return askBack(.slip(line.trimmed), "Several lines were pasted, and a line answers one question.")
      }
      return try obey(form.meaning(of: line.withLineBreaks, after: prefill))
    } catch let refusal as AnswerRefusal {
      terminal.complain(refusal.message.text, help: refusal.help)
      dropTypedAhead()
      return .stay
    }
  }

  private mutating func obey(_ meaning: LineMeaning<Questions.Command>) throws -> Step {
    switch meaning {
    case .nothing(let emptied): return try form.pass(emptied: emptied, on: terminal)
    case .answer(let text):
      guard let oddity = form.doubt(about: text) else { return try form.answer(text, on: terminal) }
      return askBack(.slip(text), oddity)
    case .exact(let text): return try form.answer(text, on: terminal)
    case .order(let order): return try form.follow(order, on: terminal)
    case .either(let order, let said):
      return askBack(.command(order, said: said), "`\(said)` is a command here.")
    case .behind(let said, let earlier, let both):
      return askBack(
        .behind(said, both: both),
        "The line held `\(earlier.prefix(60))`, and `\(said.prefix(60))` was typed behind it.")
    case .noCommand(let said): throw CommandList(form, on: terminal).refusal(of: said)
    }
  }

  /// Asks what is meant, before anything else is taken: what was typed ahead was meant for other questions.
  private mutating func askBack(_ doubt: Doubt, _ reason: String) -> Step {
    self.doubt = doubt
    terminal.remark("\(reason) \(doubt.about.prefix(1).uppercased() + doubt.about.dropFirst()).")
    dropTypedAhead()
    return .stay
  }

  private func dropTypedAhead() {
    guard terminal.dropKeysWaiting() else { return }
    terminal.remark("What was typed ahead is dropped.")
  }

  private mutating func settle(_ doubt: Doubt, with line: String) throws -> Step {
    guard let said = doubt.isRepeated(by: line) ? .yes : YesOrNo(line) else { return askAgain(doubt, after: line) }
    self.doubt = nil
    switch (doubt, said) {
    case (.command(let order, _), .yes): return try form.follow(order, on: terminal)
    case (.slip(let text), .yes): return try form.answer(text, on: terminal)
    case (.behind(let said, _), .yes):
      let meaning = form.meaning(of: said, after: "")
      // It was asked already whether it is a command.
      if case .either(let order, _) = meaning { return try form.follow(order, on: terminal) }
      return try obey(meaning)
    case (.behind(_, let both), .no): return try obey(.answer(both))
    case (.command, .no), (.slip, .no), (.leaving, _): return .stay
    }
  }

  /// Neither y nor n: leaving and `help` are what they are everywhere, and whatever else is typed is asked again.
  private mutating func askAgain(_ doubt: Doubt, after line: String) -> Step {
    switch FormWord(line.first == ":" ? String(line.dropFirst()).trimmed : line) {
    case .leave?:
      self.doubt = nil
      return .leave
    case .help?: terminal.tell(CommandList(form, on: terminal).text)
    case .explain?, .back?, .skip?, .goTo?, .review?, nil: terminal.remark("\(doubt.about); Ctrl-C drops it.")
    }
    return .stay
  }
}
