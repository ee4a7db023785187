import Notation
package import QualityModel

/// One moment that a coaching session points to, in full, with the command that plays it.
package struct CoachingMomentPage: Page {
  package let document: Document

  /// Creates the page of a moment.
  package init(_ moment: CoachingPlan.Moment, number: Int) {
    var facts: [Document.Fact] = [.init("Interaction", "\(moment.interaction, .code)")]
    if let startedAt = moment.startedAt { facts.append(.init("Of", Phrase(Day(of: startedAt).description))) }
    if let at = moment.at { facts.append(.init("At", Phrase(ClockTime.text(at)))) }
    if let line = moment.line { facts.append(.init("Line", "\(line)")) }
    if let note = moment.note { facts.append(.init("Note", Phrase(note))) }
    facts.append(.init("Evaluation", "\("show \(moment.evaluation)", .code)"))
    if let command = moment.command { facts.append(.init("Listen", command)) }
    document = Document(
      [.heading("Moment \(number)"), .facts(facts)] + (moment.quote.map { [.quote(Phrase($0))] } ?? []))
  }
}
