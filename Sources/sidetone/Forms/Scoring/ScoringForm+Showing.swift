import QualityModel
import Recordings
import Reporting
import TerminalKit
import Workbench

/// What is shown while an interaction is scored.
extension ScoringForm {
  mutating func introduce(on terminal: any Terminal) {
    terminal.tell(FormText(terminal).introduction(of: session))
    terminal.tell(session.findings)
    for remark in session.remarks + [player.hint].compactMap({ $0 }) { terminal.remark(remark.safeForTerminal) }
  }

  mutating func show(on terminal: any Terminal) throws {
    for remark in news { terminal.remark(remark) }
    news = []
    guard let criterion = answers.question else { return try showReview(on: terminal) }
    let total = session.showsTotal ? answers.derivation.score.percent : nil
    terminal.tell(FormText(terminal).question(criterion, in: answers, total: total))
  }

  func explain(on terminal: any Terminal) {
    guard let criterion = answers.question else { return terminal.remark("\(Self.atReview).") }
    terminal.tell(FormText(terminal).explanation(of: criterion))
  }

  /// Everything the first time and when it is asked for; after that what is new, with the score.
  private mutating func showReview(on terminal: any Terminal) throws {
    let page = ReviewPage(
      answers.evaluation, scorer: answers.scorer, missing: answers.missing, people: people)
    defer { lastReview = answers.evaluation }
    if let lastReview {
      return terminal.tell(page.changes(since: lastReview))
    }
    let (width, isColoured) = (terminal.width, terminal.coloursTalk)
    let isPaged = try terminal.tellAll(
      page.document.text(width: width, coloured: isColoured),
      paging: page.answers.text(width: width, coloured: isColoured))
    if isPaged { terminal.tell(page.ending) }
  }
}
