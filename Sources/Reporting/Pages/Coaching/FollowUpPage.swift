package import Insights
import Notation
package import QualityModel
import Statistics

/// What became of coached behaviours: `follow-up`.
///
/// First what waits and what is measurable, the most urgent first; then each verdict with its picture and what else
/// could explain it; then what earlier sessions came to.
package struct FollowUpPage: Page {
  package let document: Document

  /// Creates the page of follow-ups, of one agent where one was asked for.
  /// - Parameter leftOut: how many plans something is wrong with.
  package init(_ list: FollowUpList, agent: People.Agent? = nil, leftOut: Int = 0) {
    let name = agent.map { People.phrase($0.id, name: $0.name) }
    let title = Document.Block.heading(name.map { "Follow-ups of \($0)" } ?? "Follow-ups", level: 1)
    let told = list.followUps.filter { $0.state == .measurable }
    document = Document(
      [title] + Self.overview(list, of: agent) + Self.gap(leftOut)
        + told.flatMap { Self.block($0, namesAgent: agent == nil) }
        + (told.isEmpty ? [] : [.paragraph(Phrase(Self.method, .dim))])
        + Self.past(list.past, namesAgent: agent == nil),
      sheet: Self.sheet(list.followUps))
  }

  private static func overview(_ list: FollowUpList, of agent: People.Agent?) -> [Document.Block] {
    guard !list.followUps.isEmpty else {
      let next: Phrase = agent.map { "coach \($0.id)" }.map { "\($0, .code)" } ?? "\("coach AGENT", .code)"
      return [.paragraph("Nothing is agreed that would be followed up. \(next) begins a session.")]
    }
    var columns: [Document.Table.Column] = [
      .init("Criterion"), .init("Due"), .init("State"), .number("Evaluations"), .init("Verdict"),
    ]
    if agent == nil { columns.insert(.init("Agent"), at: 0) }
    let rows = list.followUps.map { followUp in
      let cells: [Phrase] = [
        Phrase(followUp.title), Phrase(followUp.due.description), followUp.state.phrase,
        "\(followUp.have) of \(followUp.need)", followUp.verdict.phrase,
      ]
      let who = agent == nil ? [People.phrase(followUp.agent.id, name: followUp.agent.name)] : []
      return Document.Table.Row(who + cells, details: details(followUp))
    }
    return [.table(.init(columns: columns, rows: rows))]
  }

  /// A page without the findings beside it has to show that it is not complete.
  private static func gap(_ count: Int) -> [Document.Block] {
    guard count > 0 else { return [] }
    let plans =
      "\(NumberText.count(count, "plan")) \(count == 1 ? "has" : "have") errors and \(count == 1 ? "is" : "are")"
    return [.paragraph("\(plans, .warning) left out: \("check", .code) shows which.")]
  }

  /// Why there is no verdict yet; a measurable one has its own part of the page.
  private static func details(_ followUp: FollowUp) -> [Phrase] {
    guard followUp.state != .measurable else { return [] }
    return ([followUp.sentence] + followUp.cautions.map(\.sentence)).map { Phrase($0, .dim) }
  }

  private static func block(_ followUp: FollowUp, namesAgent: Bool) -> [Document.Block] {
    let who = namesAgent ? ", \(People.phrase(followUp.agent.id, name: followUp.agent.name).plain)" : ""
    let verdict = Document.Block.paragraph("Verdict: \(followUp.verdict.phrase). \(followUp.sentence)")
    return [.heading("\(followUp.title)\(who)"), verdict] + picture(followUp) + cautions(followUp)
      + agreement(followUp)
  }

  private static func cautions(_ followUp: FollowUp) -> [Document.Block] {
    guard !followUp.cautions.isEmpty else { return [] }
    return [
      .paragraph("\("What else could explain it:", .warning)"), .list(followUp.cautions.map { Phrase($0.sentence) }),
    ]
  }

  private static func agreement(_ followUp: FollowUp) -> [Document.Block] {
    let days = "\(followUp.beforeDays.words), and \(followUp.afterDays.words)"
    var facts: [Document.Fact] = [.init("Session", Phrase(followUp.held.description)), .init("Days", Phrase(days))]
    if let commitment = followUp.commitment { facts.append(.init("Commitment", Phrase(commitment))) }
    if let disagreement = followUp.disagreement { facts.append(.init("Seen differently", Phrase(disagreement))) }
    return [.facts(facts)]
  }

  private static let method =
    "A verdict is sustain or escalate only where the change is more than evaluations of one agent scatter, and where what "
    + "is left of it after the peers' change and the rebound is more than that and more than one agent differs from "
    + "peers anyway (Crawford and Howell 1998). The rebound is what an agent so far from the peers moves towards them "
    + "without any coaching. The days end with the follow-up's, or with the evaluation that completed those needed: "
    + "looking again later changes nothing."
}

extension CoachingPlan.Verdict {
  /// The verdict, with what it is to its reader.
  var phrase: Phrase {
    switch self {
    case .sustain: Phrase(rawValue, .good)
    case .refine: Phrase(rawValue, .emphasis)
    case .escalate: Phrase(rawValue, .bad)
    case .wait: Phrase(rawValue, .dim)
    }
  }
}

extension FollowUp.State {
  /// The state, with what it is to its reader.
  var phrase: Phrase {
    switch self {
    case .waiting: Phrase(rawValue, .dim)
    case .due, .overdue: Phrase(rawValue, .warning)
    case .measurable: Phrase(rawValue, .emphasis)
    }
  }
}
