public import QualityModel

extension CoachingPlan.Moment {
  /// Where it is, and what was said or noted there: `call-0042 of 2026-11-20 at 1:23: “let me finish”`.
  var phrase: Phrase {
    let day = startedAt.map { " of \(Day(of: $0))" } ?? ""
    let time = at.map { " at \(ClockTime.text($0))" } ?? line.map { " line \($0)" } ?? ""
    let said = quote.map { ": “\($0)”" } ?? ""
    return "\(interaction, .code)\(day)\(time)\(said)\(note.map { " (\($0))" } ?? "")"
  }

  /// The command that plays it; `nil` where nobody knows where in the interaction it is.
  public var playing: String? {
    if let at { return "play \(interaction) --at \(ClockTime.text(at))" }
    return line.map { "play \(interaction) --line \($0)" }
  }
}

extension [CoachingPlan.Moment] {
  /// The moments as a list, each with the number that `moment` takes.
  func numbered(from first: Int) -> Document.Block {
    .list(enumerated().map { "\("moment \(first + $0)", .code): \($1.phrase)" })
  }
}
