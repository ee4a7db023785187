import Notation
import QualityModel
import Recordings
import Reporting
import TerminalKit
import Workbench

/// The words around a form, folded to the screen; everything from files is made safe first.
struct FormText {
  private let width: Int
  private let coloured: Bool

  init(_ terminal: any Terminal) {
    width = terminal.width
    coloured = terminal.coloursTalk
  }

  /// What is about to be scored.
  func introduction(of session: ScoringSession) -> String {
    let interaction = session.interaction
    let facts = [
      interaction.id, interaction.channel.rawValue, session.evaluation.agent, interaction.reason,
      interaction.duration.map(ClockTime.text), session.transcript.map { NumberText.count($0.lines.count, "line") },
    ].compactMap { $0 }
    let rubric = session.scorer.rubric
    return line(facts.joined(separator: ", "), .emphasis)
      + line(
        "\(rubric.title) (\(rubric.id) version \(rubric.version)). `?` explains, `<` goes back, `help` lists the rest.")
  }

  /// One question, with what it accepts.
  func question(_ criterion: Criterion, in form: EvaluationQuestions, total: Double?) -> String {
    let progress = form.progress
    let running = total.map { "  total so far \(NumberText.score($0))" } ?? ""
    var text = "\n" + line("\(progress.number)/\(progress.of) \(criterion.title)\(running)", .emphasis)
    text += line(criterion.ask)
    let numbers = OptionNumbers(criterion)
    text += labelled(criterion.kind.options.enumerated().map { ("\(numbers.label($0))  \($1.id)", $1.label) })
    return text + line(hints(for: criterion, hasTranscript: form.transcript != nil), .dim)
  }

  /// What an answer may be, in short: the options are listed already.
  private func accepted(by criterion: Criterion) -> String {
    let setAside = criterion.mayBeNotApplicable ? ", or n/a" : ""
    switch criterion.kind {
    case .choice: return "\(numbers(of: criterion, "a number"))\(setAside)"
    case .checklist: return "\(numbers(of: criterion, "numbers")) with commas, or none\(setAside)"
    case .yesNo, .scale, .number, .text, .date: return String(criterion.expectation.dropFirst("expected ".count))
    }
  }

  /// Ids that are numbers are not offered as answers, since each could be another option's place.
  private func numbers(of criterion: Criterion, _ word: String) -> String {
    let ids = word == "numbers" ? "ids" : "id"
    return OptionNumbers(criterion).differFromIDs ? "`#1` to `#\(criterion.kind.options.count)`" : "\(word) or \(ids)"
  }

  private func hints(for criterion: Criterion, hasTranscript: Bool) -> String {
    let accepted = accepted(by: criterion)
    // A time alone is not evidence: what is said there comes from a transcript.
    let kinds = hasTranscript ? "note or @place" : "note"
    let evidence: String =
      switch criterion.evidence {
      case .never: ""
      case .onMiss: "; \(kinds) on a miss"
      case .always: "; \(kinds) needed"
      }
    return accepted + evidence + (criterion.isOptional ? "; Enter skips it" : "")
  }

  /// The guidance and the scale's anchors.
  func explanation(of criterion: Criterion) -> String {
    var text = line(criterion.guidance ?? "There is no guidance for this question.")
    let numbers = OptionNumbers(criterion)
    text += labelled(answers(to: criterion, numbers))
    if numbers.differFromIDs {
      text += line("The ids are numbers too: `#1` is the first that is shown, whatever its id.")
    }
    if let behaviour = criterion.coaching?.behaviour { text += line("What good looks like: \(behaviour)") }
    return text
  }

  /// What each of the answers means, where the rubric says it.
  private func answers(to criterion: Criterion, _ numbers: OptionNumbers) -> [(label: String, text: String)] {
    switch criterion.kind {
    case .scale(let scale): scale.anchors.keys.sorted().map { (String($0), scale.anchors[$0] ?? "") }
    case .choice(let options), .checklist(let options, _):
      options.enumerated().map { ("\(numbers.label($0))  \($1.id)", $1.label) }
    case .yesNo, .number, .text, .date: []
    }
  }

  private func labelled(_ lines: [(label: String, text: String)]) -> String { LabelledLines(lines).text(width: width) }

  private func line(_ text: String, _ style: Style? = nil) -> String {
    let folded = text.safeForTerminal.wrapped(to: width)
    return (style.map { folded.styled($0, if: coloured) } ?? folded) + "\n"
  }
}
