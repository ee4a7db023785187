package import Insights
import Notation
import QualityModel
import Statistics

/// How far a workspace is from optimized, and what waits: `status`.
package struct StatusPage: Page {
  package let document: Document

  /// Creates the page of a status.
  package init(_ status: WorkspaceStatus) {
    let count = "\(NumberText.count(status.evaluations, "evaluation")) of \(NumberText.count(status.agents, "agent"))"
    var facts = [
      Document.Fact("Evaluations", Phrase(count)),
      .init("Score", Self.mean(status.score, target: status.targets.score, of: "evaluation")),
    ]
    facts += status.outcomes.facts(target: status.targets.score)
    facts += [
      .init("Customer rating", Self.mean(status.customerRating, target: status.targets.customerRating, of: "rating")),
      .init("Optimized", Self.verdict(status)),
    ]
    if !status.apart.isEmpty { facts.append(.init("Kept apart", Phrase(status.apart.keptApartWords))) }
    facts.append(.init("Drafts", Self.drafts(status)))
    if !status.coachingDrafts.isEmpty { facts.append(.init("Plans begun", Self.begun(status.coachingDrafts))) }
    facts += [
      .init("Unscored", Phrase(NumberText.count(status.unscored, "recording"))),
      .init("Errors", status.findings == 0 ? "0" : "\("\(status.findings)", .bad)"),
      .init("Follow-ups due", "\(status.followUpsDue)"),
    ]
    if status.disputes.undecided > 0 { facts.append(.init("Disputes", Self.undecided(status.disputes))) }
    let sheet = EstimateSheet.table([
      ("score", status.score, status.targets.score),
      ("customer rating", status.customerRating, status.targets.customerRating),
    ])
    document = Document(
      [.heading("Status", level: 1), .facts(facts), .paragraph(Self.next(status))], sheet: sheet)
  }

  private static func mean(_ mean: Estimate, target: Double, of observation: String) -> Phrase {
    let words = NumberText.estimate(mean, unit: "agent", observation: observation, edges: [target])
    // Without an interval the distance would be read as more than it is.
    guard mean.undefined == nil, let value = mean.value else { return Phrase(words) }
    return "\(words): \(NumberText.distance(of: value, to: target))"
  }

  private static func verdict(_ status: WorkspaceStatus) -> Phrase {
    switch status.optimized {
    case true?:
      let failed = status.outcomes.failed
      guard failed.n > 0 else { return "\("yes", .good): both means reach their targets" }
      let count = "\(failed.n) of \(NumberText.count(failed.share.n, "evaluation")) failed"
      return "\("yes", .warning), but \(count, .bad) (\(failed.criteriaWords))"
    case false?: return "\("not yet", .warning)"
    case nil: return Phrase(unknown(status))
    }
  }

  /// Why it is unknown: a mean without an interval, because of few figures or because all of them are the same.
  private static func unknown(_ status: WorkspaceStatus) -> String {
    let reasons = [status.score, status.customerRating].compactMap(\.reason)
    return reasons.allSatisfy { $0.kind == .noVariation } ? "cannot tell: no variation" : "too few to tell"
  }

  /// How many, since when, and which: as many as are read at a glance, else the command that lists them.
  private static func undecided(_ disputes: WorkspaceStatus.Disputes) -> Phrase {
    let count: Phrase = "\("\(disputes.undecided) undecided", .warning)"
    let since = disputes.undecided == 1 ? "raised on" : "the oldest raised on"
    let when = disputes.oldest.map { ", \(since) \(Day(of: $0))" } ?? ""
    let ids = disputes.evaluations
    guard !ids.isEmpty, ids.count <= 2 else { return "\(count)\(when); \("list status:disputed", .code)" }
    return "\(count)\(when): \(ids.joined(separator: ", ")); \("list status:disputed", .code)"
  }

  private static func drafts(_ status: WorkspaceStatus) -> Phrase {
    guard status.draftsThatWait > 0 else { return "\(status.drafts)" }
    return "\(status.drafts), \("\(status.draftsThatWait) without its recording or rubric", .warning)"
  }

  /// The agents with an unfinished plan, the first three by name.
  private static func begun(_ agents: [String]) -> Phrase {
    "\(agents.count), with \(agents.listed(upTo: 3))"
  }

  /// The next likely command: broken records first, since they make every answer doubtful.
  private static func next(_ status: WorkspaceStatus) -> Phrase {
    if status.findings > 0 { return "Next: \("check", .code) shows the errors." }
    if status.followUpsDue > 0 { return "Next: \("follow-up", .code) shows what became of coaching." }
    if status.disputes.undecided > 0 { return "Next: \("list status:disputed", .code) shows what is disputed." }
    if status.drafts > status.draftsThatWait { return "Next: \("score", .code) resumes a draft." }
    if status.draftsThatWait > 0 { return "Next: \("drafts", .code) lists what cannot go on." }
    if let agent = status.coachingDrafts.first { return "Next: \("coach \(agent)", .code) resumes a plan." }
    if status.unscored > 0 { return "Next: \("score", .code) takes the next recording." }
    if status.evaluations > 0 { return "Next: \("list", .code) shows the evaluations." }
    return "Next: \("import FILE", .code) brings in recordings."
  }
}
