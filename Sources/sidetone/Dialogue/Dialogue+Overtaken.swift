import QualityModel
import TerminalKit
import Workbench

/// A draft that was changed elsewhere cannot be saved, however often it is tried: what it holds now is taken over, or
/// the person leaves.
extension Dialogue {
  /// Says it once in full, and asks each time.
  mutating func askToTakeOver(after changed: DraftChanged) {
    explainOnce(changed)
    let question = Doubt.overtaken(without: form.unsaved)
    doubt = question
    terminal.remark("\(question.about).")
    dropTypedAhead()
  }

  /// Asks whether the person leaves without what cannot be saved.
  mutating func askToLeave(after trouble: any Explained) {
    if let changed = trouble as? DraftChanged {
      explainOnce(changed)
    } else {
      _ = Complaint(trouble, arguments: []).make(on: terminal)
    }
    doubt = .leaving(without: form.unsaved, isOvertaken: trouble is DraftChanged)
  }

  private mutating func explainOnce(_ changed: DraftChanged) {
    guard !hasSaidThatItChanged else { return }
    hasSaidThatItChanged = true
    _ = Complaint(changed, arguments: []).make(on: terminal)
  }

  /// Takes the answer whether the other state is taken over.
  mutating func takeOver(after line: String) -> Step {
    if case .leave? = FormWord(line.trimmed) {
      doubt = nil
      return .leave
    }
    switch YesOrNo(line) {
    case .no?:
      doubt = nil
      return .ask
    case nil:
      if let doubt { terminal.remark("\(doubt.about).") }
      return .stay
    case .yes?:
      doubt = nil
      do {
        for remark in try form.reload() { terminal.remark(remark) }
        hasSaidThatItChanged = false
      } catch {
        _ = Complaint(error, arguments: []).make(on: terminal)
      }
      return .ask
    }
  }
}

/// A line that was not taken can be brought back, and only its fault be corrected. It is not put into the line: fast
/// fingers would type the next one behind it.
extension Dialogue {
  /// Keeps a line for the Up key until another question comes.
  mutating func recall(_ line: String) {
    guard !line.trimmed.isEmpty, !line.isDamaged else { return }
    recalled.removeAll { $0 == line }
    recalled.append(line)
    // One word is typed again as fast as it is brought back.
    guard !hasSaidHowToRecall, line.trimmed.contains(where: \.isWhitespace) else { return }
    hasSaidHowToRecall = true
    terminal.remark("The Up key brings the line back.")
  }
}
