import Insights
import Notation
import QualityModel

extension CoachingPlan.Moment {
  /// Where and when it was, what was said and noted, and the command that plays it.
  var phrase: Phrase {
    let day = startedAt.map { ", \(UTC.day(of: $0))" } ?? ""
    let places = [line.map { "line \($0)" }, at.map { "at \(ClockTime.text($0))" }]
    let place = places.compactMap(\.self).map { ", \($0)" }.joined()
    var phrase: Phrase = "\(interaction, .emphasis)\(day)\(place)"
    if let quote = quote?.shortened, !quote.isEmpty { phrase = phrase + ": “\(quote)”" }
    if let note = note?.shortened, !note.isEmpty { phrase = phrase + ". Note: \(note)" }
    return command.map { phrase + " (\($0))" } ?? phrase
  }

  /// What to type to hear it; `nil` where the id is none, since what is typed must not be a stranger's words.
  var command: Phrase? {
    guard Identifier.isValid(interaction) else { return nil }
    let place = at.map { " --at \(ClockTime.text($0))" } ?? line.map { " --line \($0)" } ?? ""
    return Phrase("play \(interaction)\(place)", .code)
  }
}

extension [CoachingPlan.Moment] {
  /// The most moments of a focus; more would push the plan onto a third side.
  private static let most = 3

  /// The first moments with the commands that play them, and how many more there are.
  var list: Document.Block {
    let rest = count - Self.most
    let more: [Phrase] = rest > 0 ? ["\("and \(rest) more, which `plan --json` has", .dim)"] : []
    return .list(prefix(Self.most).map(\.phrase) + more)
  }

  /// Returns all moments as a list, each with the number that `moment` takes.
  func numbered(from first: Int) -> Document.Block {
    .list(enumerated().map { "\("moment \(first + $0)", .code): \($1.phrase)" })
  }
}
