import Foundation
import QualityModel
import Recordings
import Reporting
import TerminalKit
import Workbench

/// Talks a form through with a person: asks, shows, listens, and saves a draft after every answer.
struct ScoringConversation {
  private var session: ScoringSession
  private var form: EvaluationForm
  private let player: PlayerDesk
  private let world: World
  private let terminal: any Terminal
  private let clock: Clock

  /// The time spent, in a class since the line editor reports keys while a question is open.
  private final class Clock {
    var active: ActiveTime
    init(seconds: Double) { active = ActiveTime(seconds: seconds) }
  }

  init(session: ScoringSession, player: PlayerDesk, world: World, terminal: any Terminal) {
    self.session = session
    form = EvaluationForm(scorer: session.scorer, evaluation: session.evaluation, transcript: session.transcript)
    self.player = player
    self.world = world
    self.terminal = terminal
    clock = Clock(seconds: session.evaluation.activeSeconds ?? 0)
  }

  /// Asks until the evaluation is submitted, and returns it; `nil` where the person left it as a draft.
  mutating func talk() throws -> Evaluation? {
    introduce()
    clock.active.key(at: world.now())
    var draws = true
    while true {
      if draws { draw() }
      let now = world.now
      let question = Question(
        prompt, prefill: form.prefill, completer: FormCompletion(form: form).candidates,
        onKey: { [clock] in clock.active.key(at: now()) })
      switch terminal.readLine(question) {
      case .interrupted: draws = false
      case .endOfInput: return try leave()
      case .line(let line):
        clock.active.key(at: world.now())
        let before = (form.position, form.evaluation)
        let reply = form.answer(line)
        do {
          try save()
          switch reply {
          case .submit: return try submit()
          case .leave: return try leave()
          default: try show(reply)
          }
        } catch let trouble as any Explained where terminal.isInteractive && reply != .leave {
          // A full disk can be emptied: the answers are still here, and the next line saves them all.
          _ = Complaint(trouble, arguments: []).make(on: terminal)
        }
        draws = before.0 != form.position || (form.question == nil && before.1 != form.evaluation) || line == "<"
      }
    }
  }

  private mutating func show(_ reply: EvaluationForm.Reply) throws {
    switch reply {
    case .ask, .submit, .leave: break
    case .explain(let criterion): terminal.tell(FormText(terminal).explanation(of: criterion))
    case .help: terminal.tell(FormText(terminal).commands)
    case .refuse(let refusal):
      terminal.complain(refusal.message.text, help: refusal.help)
    case .read(let lines):
      terminal.tell(TranscriptText(lines, width: terminal.width).text(coloured: terminal.coloursTalk))
    case .tags(let tags):
      terminal.remark("Tags: \(tags.isEmpty ? "none" : tags.joined(separator: ", ").safeForTerminal).")
    case .editNote(let criterion):
      let note = form.evaluation.answer(to: criterion.id)?.note ?? ""
      guard let text = try edited(note, named: "note-\(criterion.id).txt") else { return }
      form.setNote(text, on: criterion.id)
      try save()
      terminal.remark("Noted.")
    case .editSummary:
      guard let text = try edited(form.evaluation.summary ?? "", named: "summary.txt") else { return }
      form.setSummary(text)
      try save()
    case .listen(let listening): listen(listening)
    }
  }

  private func edited(_ text: String, named name: String) throws -> String? {
    let copy = try EditedCopy(of: Data(text.utf8), named: name)
    do {
      let bytes = try copy.edited(on: terminal)
      copy.remove()
      return String(decoding: bytes, as: UTF8.self)
    } catch let failed as EditorFailed {
      terminal.complain(failed.message, help: failed.help)
      return nil
    }
  }

  private mutating func listen(_ listening: FormCommand.Listening) {
    var place: Double?
    if case .jump(let named) = listening {
      guard let moment = form.transcript?.moment(for: named) ?? named.asMoment else {
        return terminal.complain("there is no such moment", help: "`t` reads the lines with their numbers and times")
      }
      place = moment.at
      if case .line(let number) = named, let line = form.transcript?.line(number) {
        terminal.tell(TranscriptText([line], width: terminal.width).text(coloured: terminal.coloursTalk))
      }
      guard player.hasAudio, place != nil else { return }
    }
    guard player.hasAudio else { return terminal.remark("There is no audio; `t` reads the transcript.") }
    do throws(PlayerError) {
      guard let position = try player.obey(listening, place: place) else { return }
      if listening == .mark { form.mark = position }
      let said = listening == .mark ? "Marked" : "At"
      terminal.remark("\(said) \(ClockTime.text(position)).\(listening == .mark ? " `@.` cites it." : "")")
    } catch {
      terminal.complain(error.message, help: error.help)
    }
  }
}

extension ScoringConversation {
  private func introduce() {
    let text = FormText(terminal)
    terminal.tell(text.introduction(of: session))
    terminal.tell(session.findings)
    for remark in session.remarks + [player.hint].compactMap({ $0 }) { terminal.remark(remark.safeForTerminal) }
  }

  private func draw() {
    guard let criterion = form.question else {
      let page = ReviewPage(form.evaluation, scorer: form.scorer, missing: form.missing)
      return terminal.tell(page.document)
    }
    let total = session.showsTotal ? form.derivation.score.percent : nil
    terminal.tell(FormText(terminal).question(criterion, in: form, total: total))
  }

  private var prompt: String {
    guard let criterion = form.question else { return form.missing.isEmpty ? "submit? y/n/< " : "missing> " }
    return "\(criterion.id)> "
  }

  private mutating func save() throws {
    guard session.isKept || form.evaluation != session.evaluation else { return }
    form.evaluation.activeSeconds = clock.active.seconds.rounded()
    var changed = session
    changed.evaluation = form.evaluation
    session = try SaveDraft(changed).perform(in: world)
    form.evaluation.id = session.evaluation.id
  }

  private mutating func submit() throws -> Evaluation {
    form.evaluation.activeSeconds = clock.active.seconds.rounded()
    session.evaluation = form.evaluation
    return try SubmitEvaluation(session).perform(in: world)
  }

  private mutating func leave() throws -> Evaluation? {
    try save()
    let edited = session.evaluation.revises?.id
    if !session.isKept {
      terminal.remark("Nothing was \(edited == nil ? "answered" : "changed"), so nothing is kept.")
    } else {
      let command = edited.map { "edit \($0)" } ?? "score \(session.interaction.id)"
      terminal.remark("The draft is kept. `\(command)` takes it up again.")
    }
    return nil
  }
}

extension TranscriptPlace {
  /// A time is a moment even where there is no transcript.
  fileprivate var asMoment: Evidence? {
    guard case .time(let seconds) = self else { return nil }
    return Evidence(at: seconds)
  }
}
