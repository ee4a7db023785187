import QualityModel
import TerminalKit
import Workbench

/// Leads a person through a form: asks, shows, listens, and keeps every answer.
///
/// It is the only loop there is, so that the same words do the same in every form: `?` explains, `<` goes back with the
/// earlier answer in the line, Ctrl-C drops the line and nothing else, `quit` and Ctrl-D leave what was answered as a
/// draft.
struct Dialogue<Questions: Form> {
  var form: Questions
  let terminal: any Terminal
  /// Whether the earlier answer is in the line; Ctrl-C takes it away until another question comes.
  private var isPrefilled = true
  /// The earlier answer, for as long as it is in the line.
  private var held = HeldAnswer()
  /// What was typed and may be meant otherwise, until the person has said how.
  var doubt: Doubt?
  /// The lines that were not taken, for the Up key until another question comes.
  var recalled: [String] = []
  /// Whether it was said that the Up key brings a line back.
  var hasSaidHowToRecall = false
  /// Whether it was said that the draft was changed elsewhere.
  var hasSaidThatItChanged = false

  typealias Order = LineMeaning<Questions.Command>.Order
  typealias Doubt = LineDoubt<Questions.Command>

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
        (isPrefilled, recalled) = (true, [])
        try form.show(on: terminal)
      }
      // A question that acts is only answered once it was seen.
      if form.acts, doubt == nil { dropTypedAhead() }
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
    mutating get {
      if let doubt {
        return Question(doubt.prompt, completer: { _, _ in YesOrNo.candidates }, onKey: form.onKey)
      }
      let completion = CommandCompletion(form)
      held = HeldAnswer()
      return Question(
        form.prompt, prefill: prefill.onOneLine, completer: { completion.candidates($0, $1) }, quoting: .none,
        onKey: form.onKey, recalled: recalled, onPrefillGone: { [held] in held.isGone = true })
    }
  }

  private var prefill: String { isPrefilled ? form.typedPrefill : "" }

  /// Keeps what was answered and takes leave. Where it cannot be kept, the person is asked, and leaves without it by
  /// saying so, or by the end of the input.
  private mutating func leaves() throws -> Bool {
    if case .leaving = doubt { return true }
    do {
      try form.save()
    } catch let trouble as any Explained where terminal.isInteractive {
      askToLeave(after: trouble)
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
    if case .overtaken = doubt { return (takeOver(after: line), nil) }
    var step = Step.stay
    do {
      step = try self.step(after: line, isPasted: isPasted)
      guard step != .leave else { return (.leave, nil) }
      try form.save()
      guard step == .finish else { return (step, nil) }
      step = .stay
      return (.stay, try form.finish(on: terminal))
    } catch let changed as DraftChanged where terminal.isInteractive {
      askToTakeOver(after: changed)
      return (.stay, nil)
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
        return askBack(.slip(line.trimmed), "several lines were pasted, and a line answers one question")
      }
      // A line that was emptied and typed anew does not go on with the earlier answer.
      let isAnew = held.isGone && !line.trimmed.isEmpty
      return try obey(form.meaning(of: line.withLineBreaks, after: isAnew ? "" : prefill))
    } catch let refusal as AnswerRefusal {
      guard terminal.inputIsTerminal else { throw stopped(by: refusal) }
      terminal.complain(refusal.message.text, help: refusal.help)
      recall(line)
      dropTypedAhead()
      return .stay
    }
  }

  /// In a pipe no one sees a refusal: each line behind it would answer another question than it was written for.
  private func stopped(by refusal: AnswerRefusal) -> any Error {
    let line = terminal.linesRead
    _ = try? terminal.readRest()
    form.takeLeave(on: terminal)
    return RefusedLine(refusal, line: line)
  }

  func dropTypedAhead() {
    guard terminal.dropKeysWaiting() else { return }
    terminal.remark("What was typed ahead is dropped.")
  }
}

/// An answer in a pipe was refused, and nothing behind it was read.
struct RefusedLine: Explained {
  private let refusal: AnswerRefusal
  /// Its number among all lines of the input.
  private let line: Int

  init(_ refusal: AnswerRefusal, line: Int) { (self.refusal, self.line) = (refusal, line) }

  var message: String { "reading stopped at line \(line) of the input: \(refusal.message.text)" }
  var help: String { refusal.help }
  /// The request was not one that can be done.
  var fault: Fault { .request }
}

/// The earlier answer in a line, until keys have taken it away; a class, since the line editor reports that.
private final class HeldAnswer {
  var isGone = false
}
