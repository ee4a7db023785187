import Foundation
import QualityModel
import Recordings
import Reporting
import TerminalKit
import Workbench

/// What a line may ask for while an interaction is scored.
extension ScoringForm {
  mutating func obey(_ command: ScoringCommand, on terminal: any Terminal) throws -> Step {
    switch command {
    case .transcript(let line): try show(answers.read(from: line), on: terminal)
    case .search(let words): try show(answers.search(words), on: terminal)
    case .tag(let labels):
      guard let labels else { throw AnswerRefusal.noLabels }
      for absent in answers.tag(labels) { terminal.remark("There is no tag `\(absent)` to take away.") }
      let tags = answers.evaluation.tags
      terminal.remark("Tags: \(tags.isEmpty ? "none" : tags.joined(separator: ", ")).")
    case .note: try editNote(on: terminal)
    case .summary(let text?): setSummary(text, on: terminal)
    case .summary(nil):
      try requireEditor(on: terminal, otherwise: "say it in the line: `summary TEXT`")
      guard let text = try edited(answers.evaluation.summary ?? "", named: "summary.txt", on: terminal) else { break }
      setSummary(text, on: terminal)
    case .listen(let listening):
      if let refusal = listening.refusal(end: answers.end) { throw refusal }
      try listen(listening, on: terminal)
    }
    // What is read back names labels and the summary.
    return answers.question == nil && answers.evaluation != lastReview ? .ask : .stay
  }

  /// Shows the line at a place, and says where a time is not in it.
  private func show(_ place: TranscriptPlace, on terminal: any Terminal) throws {
    let line =
      switch place {
      case .line(let number): answers.transcript?.line(number)
      case .time(let time): answers.transcript?.line(at: time)
      }
    if let line { try show([line], on: terminal) }
    if let silence = answers.silence(at: .place(place)) { terminal.remark(silence) }
  }

  private func show(_ lines: [TranscriptLine], on terminal: any Terminal) throws {
    try terminal.tellAll(TranscriptText(lines, width: terminal.width).text(coloured: terminal.coloursTalk))
  }

  private mutating func editNote(on terminal: any Terminal) throws {
    guard let criterion = answers.question else { throw AnswerRefusal.everythingIsAsked }
    try requireEditor(on: terminal, otherwise: "type the note behind the answer: `ANSWER NOTE`")
    let note = answers.evaluation.answer(to: criterion.id)?.note ?? ""
    guard let text = try edited(note, named: "note-\(criterion.id).txt", on: terminal) else { return }
    answers.setNote(text, on: criterion.id)
    let isNoted = !(answers.evaluation.answer(to: criterion.id)?.note ?? "").isEmpty
    terminal.remark(isNoted ? "Noted." : note.isEmpty ? "No note was written." : "The note is removed.")
  }

  private mutating func setSummary(_ text: String, on terminal: any Terminal) {
    answers.setSummary(text)
    terminal.remark(answers.evaluation.summary == nil ? "There is no summary now." : "The summary is noted.")
  }

  /// Throws where no one could leave the editor again: it would wait forever for keys.
  private func requireEditor(on terminal: any Terminal, otherwise: String) throws(AnswerRefusal) {
    guard terminal.isInteractive else { throw AnswerRefusal("there is no terminal to edit at", help: otherwise) }
  }

  private func edited(_ text: String, named name: String, on terminal: any Terminal) throws -> String? {
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

  private mutating func listen(_ command: ListeningCommand, on terminal: any Terminal) throws {
    var place: Double?
    if case .jump(let named) = command {
      place = try answers.moment(at: named).at
      try show(named, on: terminal)
      guard player.hasAudio, place != nil else { return }
    }
    guard player.hasAudio else { return terminal.remark("There is no audio; `t` reads the transcript.") }
    do throws(PlayerError) {
      guard let position = try player.obey(command, place: place) else { return }
      if command == .mark { answers.mark = position.seconds }
      terminal.remark(position.sentence + (command == .mark ? " `@.` cites it." : ""))
    } catch {
      terminal.complain(error.message, help: error.help)
    }
  }
}
