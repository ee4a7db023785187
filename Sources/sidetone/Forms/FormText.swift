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
      interaction.duration.map(ClockTime.text), session.transcript.map { Count.text($0.lines.count, "line") },
    ].compactMap { $0 }
    let rubric = session.scorer.rubric
    return line(facts.joined(separator: ", "), .emphasis)
      + line(
        "\(rubric.title) (\(rubric.id) version \(rubric.version)). `?` explains, `<` goes back, `help` tells the rest.")
  }

  /// One question, with what it accepts.
  func question(_ criterion: Criterion, in form: EvaluationForm, total: Double?) -> String {
    let progress = form.progress
    let running = total.map { "  total so far \(Figure.score($0))" } ?? ""
    var text = "\n" + line("\(progress.number)/\(progress.of) \(criterion.title)\(running)", .emphasis)
    text += line(criterion.ask)
    text += labelled(criterion.kind.options.enumerated().map { ("\($0 + 1)  \($1.id)", $1.label) })
    return text + line(hints(for: criterion), .dim)
  }

  /// What an answer may be, in short: the options are listed already.
  private func accepted(by criterion: Criterion) -> String {
    let setAside = criterion.mayBeNotApplicable ? ", or n/a" : ""
    switch criterion.kind {
    case .choice: return "a number or id\(setAside)"
    case .checklist: return "numbers or ids with commas, or none\(setAside)"
    default: return String(criterion.expectation.dropFirst("expected ".count))
    }
  }

  private func hints(for criterion: Criterion) -> String {
    let accepted = accepted(by: criterion)
    let evidence: String =
      switch criterion.evidence {
      case .never: ""
      case .onMiss: "; note or @place on a miss"
      case .always: "; note or @place needed"
      }
    let commands = criterion.kind == .text ? "; `:` begins a command" : ""
    let optional = criterion.isOptional ? "; `\(criterion.kind == .text ? ":" : "")>` leaves it out" : ""
    return accepted + evidence + commands + optional
  }

  /// The guidance and the scale's anchors.
  func explanation(of criterion: Criterion) -> String {
    var text = line(criterion.guidance ?? "There is no guidance for this question.")
    if case .scale(let scale) = criterion.kind {
      text += labelled(scale.anchors.keys.sorted().map { (String($0), scale.anchors[$0] ?? "") })
    }
    text += labelled(criterion.kind.options.map { ($0.id, $0.label) })
    if let behaviour = criterion.coaching?.behaviour { text += line("What good looks like: \(behaviour)") }
    return text
  }

  /// The commands of the form.
  var commands: String {
    line(
      "ANSWER [note] [@PLACE …] answers: `2 talked over her twice @14 @1:23`. `:` before a command makes it one always."
    )
      + labelled(FormCommand.words.map { ($0.word, $0.about) })
  }

  /// Lines of a label and what it means, the meanings below each other.
  private func labelled(_ lines: [(label: String, text: String)]) -> String {
    let labels = lines.map { "  \($0.label.safeForTerminal)  " }
    let indent = labels.map(\.displayWidth).max() ?? 0
    return zip(labels, lines).map { label, line in
      line.text.safeForTerminal.wrapped(to: width, indent: indent, label: label) + "\n"
    }.joined()
  }

  private func line(_ text: String, _ style: Style? = nil) -> String {
    let folded = text.safeForTerminal.wrapped(to: width)
    return (style.map { folded.styled($0, if: coloured) } ?? folded) + "\n"
  }
}
