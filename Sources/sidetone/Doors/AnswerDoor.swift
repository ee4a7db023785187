import Reporting
import QualityModel
import TerminalKit
import Workbench

/// Lets an answer out: the one place that writes it, in one form, and says what there is to say beside it.
struct AnswerDoor {
  var form = AnswerForm.text
  /// The file that it is written to; `nil` for standard output.
  var file: String?
  /// Whether the figures behind the answer follow it on a screen; pages to be kept have them always.
  var figures = false
  let isQuiet: Bool
  let world: World
  let terminal: any Terminal

  /// Shows an answer with all that belongs to it; throws where the answer is no.
  func show(_ answer: some CommandAnswer) throws {
    try report(answer)
    for refusal in answer.refusals {
      terminal.tell(refusal.findings)
      terminal.complain(refusal.message, help: refusal.help)
    }
    try Unshown.reporting(answer.deed) { try put(answer) }
    terminal.tell(answer.doubts)
    if !isQuiet { answer.remarks.forEach(terminal.remark) }
    guard !answer.isNo else { throw ExitStatus.no.asExit }
  }

  /// Writes a text as it is, whatever form was asked for.
  func write(_ text: AnswerText) throws {
    guard let file else { return try writeThrough(text) }
    try StreamAnswer(to: file).perform(in: world) { try write(text, to: $0.write) }
  }

  private func writeThrough(_ text: AnswerText) throws { try write(text, to: terminal.write) }

  private func write(_ text: AnswerText, to target: @escaping (String) throws -> Void) throws {
    var buffer = OutputBuffer(target)
    try text.forEach { try buffer.write($0) }
    try buffer.flush()
  }

  /// Reports what was found on the way: in groups where the answer asks for it, in the lines that it leaves on the
  /// screen; all of them in a file, a pipe or a page to be kept.
  private func report(_ answer: some CommandAnswer) throws {
    let isOnScreen = terminal.errorIsTerminal && file == nil && form != .markdown && form != .html
    guard answer.groupsFindings, isOnScreen, !answer.findings.isEmpty else { return terminal.tell(answer.findings) }
    let page = try answer.document.text(width: terminal.width, figures: figures).count(where: \.isNewline)
    let below = answer.remarks.reduce(0) { $0 + 1 + $1.wrapped(to: terminal.width).count(where: \.isNewline) }
    // An empty line comes before the page, and the prompt below.
    let room = max(8, terminal.height - page - below - 2)
    let whole = FindingsText(answer.findings).text(width: terminal.width).count(where: \.isNewline)
    guard whole > (answer.keepsToOneScreen ? room : max(room, terminal.height - 1)) else {
      return terminal.tell(answer.findings)
    }
    let groups = FindingGroups(answer.findings, keeping: answer.keptRules)
    terminal.tellLine(groups.text(width: terminal.width, coloured: terminal.coloursTalk, lines: room))
  }

  private func put(_ answer: some CommandAnswer) throws {
    let ids = isQuiet && form == .text ? answer.ids : nil
    guard ids != nil || answer.isShown(in: form) else { return }
    let text = try ids ?? text(of: answer)
    guard let file else {
      guard form == .text, ids == nil else { return try writeThrough(text) }
      return try text.forEach { try terminal.page($0, allowed: !answer.isStatus) }
    }
    try write(text)
    terminal.remark("Wrote \(file.safeForTerminal).")
  }

  private func text(of answer: some CommandAnswer) throws -> AnswerText {
    switch form {
    case .text:
      let isOnScreen = file == nil
      return AnswerText(
        try answer.document.text(
          width: isOnScreen ? terminal.width : 100, coloured: isOnScreen && terminal.coloursAnswers,
          figures: figures))
    case .markdown: return AnswerText(try laidOut(answer, .markdown) ?? answer.document.markdown())
    case .html: return AnswerText(try laidOut(answer, .html) ?? answer.document.html())
    case .json: return try answer.json
    case .csv: return try answer.csv
    }
  }

  /// Returns the page as a template lays it out; `nil` where none can.
  private func laidOut(_ answer: some CommandAnswer, _ form: TemplateName.Form) throws -> String? {
    guard let page = answer.template else { return nil }
    let used = try TemplateInUse(TemplateName(page, form), in: world)
    let template = try used.usable()
    terminal.tell(used.findings)
    return try template.page(of: answer.document)
  }
}
