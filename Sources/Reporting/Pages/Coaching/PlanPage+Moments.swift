import Insights
import QualityModel

/// Moments as a plan points to them.
extension PlanPage {
  /// The most characters of a quote or a note: the recording has the rest.
  private static let longestWords = 160
  /// The most moments of a focus; more would push the plan onto a third side.
  private static let mostMoments = 3

  /// The moments with the commands that play them.
  static func list(of moments: [CoachingPlan.Moment]) -> Document.Block {
    let shown = moments.prefix(mostMoments).map { phrase(of: $0) }
    let rest = moments.count - shown.count
    return .list(
      shown + (rest > 0 ? ["\("and \(rest) more, which", .dim) \("plan --json", .code) \("has", .dim)"] : []))
  }

  /// Where and when it was, what was said and noted, and the command that plays it.
  static func phrase(of moment: CoachingPlan.Moment) -> Phrase {
    let day = moment.startedAt.map { ", \(UTC.day(of: $0))" } ?? ""
    let places = [moment.line.map { "line \($0)" }, moment.at.map { "at \(ClockTime.text($0))" }]
    let place = places.compactMap(\.self).map { ", \($0)" }.joined()
    var phrase: Phrase = "\(moment.interaction, .emphasis)\(day)\(place)"
    if let quote = words(moment.quote) { phrase = phrase + ": “\(quote)”" }
    if let note = words(moment.note) { phrase = phrase + ". Note: \(note)" }
    return command(for: moment).map { phrase + " (\($0))" } ?? phrase
  }

  private static func words(_ text: String?) -> String? {
    let words = shortened(text ?? "")
    return words.isEmpty ? nil : words
  }

  /// A text on one line, cut where it is too long for the paper.
  static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= longestWords ? line : line.prefix(longestWords - 1) + "…"
  }

  /// What to type to hear it; `nil` where the id is none, since what is typed must not be a stranger's words.
  static func command(for moment: CoachingPlan.Moment) -> Phrase? {
    guard Identifier.isValid(moment.interaction) else { return nil }
    let place = moment.at.map { " --at \(ClockTime.text($0))" } ?? moment.line.map { " --line \($0)" } ?? ""
    return Phrase("play \(moment.interaction)\(place)", .code)
  }

  /// An id as an argument; anything else in quotes that a shell leaves alone.
  static func shown(_ id: String) -> String {
    Identifier.isValid(id) ? id : "'" + id.replacing("'", with: "’") + "'"
  }
}
