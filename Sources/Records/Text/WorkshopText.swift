import Notation
import QualityModel

/// A study as its file writes it, without its declaration.
enum WorkshopText {
  /// Returns the lines of the file, in the order in which a person reads them.
  static func text(of workshop: Workshop) -> String {
    var lines = [
      "format: \(Workshop.format)", "id: \(workshop.id)", "title: \(scalar(workshop.title))", "held: \(workshop.held)",
    ]
    if let trainer = workshop.trainer { lines.append("trainer: \(scalar(trainer))") }
    lines.append("rubric: \(scalar(workshop.rubric))")
    lines.append("cohort:\(list(workshop.cohort.map(scalar)))")
    if !workshop.comparison.isEmpty { lines.append("comparison:\(list(workshop.comparison.map(scalar)))") }
    lines.append("before: \(window(workshop.before))")
    lines.append("after: \(window(workshop.after))")
    if !workshop.retention.isEmpty { lines.append("retention:\(list(workshop.retention.map(window)))") }
    if !workshop.focus.isEmpty { lines.append("focus:\(list(workshop.focus.map(scalar)))") }
    if let reason = workshop.selectedBecause { lines.append("selected-because: \(reason.rawValue)") }
    if let target = workshop.target { lines.append("target: \(number(target))") }
    if let change = workshop.smallestChange { lines.append("smallest-change: \(number(change))") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A list on one line, and one of many a line each.
  private static func list(_ items: [String]) -> String {
    items.count > 12 ? items.map { "\n  - \($0)" }.joined() : " [\(items.joined(separator: ", "))]"
  }

  private static func window(_ window: DayWindow) -> String { "{from: \(window.from), to: \(window.to)}" }

  private static func number(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }

  /// A text as YAML takes it: plain where nothing in it could be taken for something else, else in quotes.
  private static func scalar(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter ?? false
      && text.allSatisfy { $0.isLetter || $0.isNumber || " -_.'/()".contains($0) } && text.last != " "
      && !["null", "true", "false", "yes", "no", "on", "off"].contains(text.lowercased())
    guard !isPlain, let quoted = try? JSONPrinter.bytes(of: .string(text)) else { return text }
    // YAML takes these for line ends and would make spaces of them.
    let lineEnds = ["\u{85}": "\\u0085", "\u{2028}": "\\u2028", "\u{2029}": "\\u2029"]
    return lineEnds.reduce(String(decoding: quoted.dropLast(), as: UTF8.self)) { $0.replacing($1.key, with: $1.value) }
  }
}
