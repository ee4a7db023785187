import Insights
import QualityModel
import Statistics

/// How the focus was picked.
extension PlanPage {
  /// The most rows of the table; the spreadsheet has all of them.
  private static let mostRows = 7
  /// The most lines of the picture.
  private static let mostLines = 5

  /// The most criteria that are named as not to be coached.
  private static let mostNamed = 3

  private static let arithmetic = """
    Cost = weight × shortfall × applies, in points per evaluation; team is colleagues' mean. What is critical and was \
    missed again comes first.
    """

  static func process(_ proposal: CoachingProposal) -> [Document.Part] {
    let picked = Set(proposal.coached.map(\.cost.criterion))
    let others = proposal.process.filter { !picked.contains($0.criterion) }
    guard !others.isEmpty else { return [] }
    let items = others.prefix(mostNamed).map { cost in
      let shared =
        cost.shared.map { "colleagues share \(percent(100 * $0)) of the shortfall" } ?? "colleagues lack it alike"
      return "\(cost.title, .emphasis): \(points(cost)); \(shared)" as Phrase
    }
    let team = proposal.team.map { ": \("team \($0.asArgument)", .code)" as Phrase } ?? ""
    return [
      .init(
        "process",
        [
          .heading("Process, not person"), .list(items + rest(of: others.count)),
          .paragraph("\("The agent cannot fix this alone; it belongs on the team's page", .dim)\(team)"),
        ])
    ]
  }

  static func later(_ proposal: CoachingProposal) -> [Document.Part] {
    guard !proposal.notYet.isEmpty else { return [] }
    let items = proposal.notYet.map { "\($0.cost.title, .emphasis): \(points($0.cost))" as Phrase }
    let now =
      proposal.resolved.undefined.map { "how many are is not known (\($0))" }
      ?? "now it is \(NumberText.estimate(proposal.resolved, observation: "contact"))"
    let reason = "About speed, which waits until \(percent(proposal.resolvedTarget)) of contacts are resolved; \(now)."
    return [.init("later", [.heading("Not yet"), .paragraph(Phrase(reason)), .list(items)])]
  }

  private static func rest(of count: Int) -> [Phrase] {
    count > mostNamed ? ["\("and \(count - mostNamed) more, which", .dim) \("plan --json", .code) \("has", .dim)"] : []
  }

  private static func points(_ cost: CriterionCost) -> String {
    cost.cost.value.map { "\(NumberText.score($0)) points per evaluation" } ?? NumberText.estimate(cost.cost)
  }

  static func ranking(_ proposal: CoachingProposal) -> [Document.Part] {
    let costly = costly(proposal)
    guard !costly.isEmpty else { return [] }
    let picked = Set(proposal.coached.map(\.cost.criterion))
    let rows = costly.prefix(mostRows).map { row(of: $0, isPicked: picked.contains($0.criterion)) }
    let columns: [Document.Table.Column] = [
      .init("Criterion"), .number("Weight"), .number("Shortfall"), .number("Applies"), .number("Cost"),
      .number("Team"), .init("Cause"), .init("n", .right, isSecondary: true),
    ]
    var blocks: [Document.Block] = [
      .heading("How it was picked"),
      .paragraph(Phrase(arithmetic, .dim)),
      .table(.init(columns: columns, rows: rows)),
    ]
    let rest = costly.dropFirst(mostRows)
    if let most = rest.max(by: { $0.cost.value ?? 0 < $1.cost.value ?? 0 }) {
      blocks.append(.paragraph("\("\(rest.count) more cost at most \(points(most)) each.", .dim)"))
    }
    if let naive = naive(proposal) { blocks.append(.paragraph(naive)) }
    return [.init("ranking", blocks)] + picture(proposal)
  }

  /// What fell short at all: elsewhere only the drawing towards colleagues says that it costs something.
  private static func costly(_ proposal: CoachingProposal) -> [CriterionCost] {
    proposal.ranking.filter { $0.fellShort > 0 }
  }

  private static func row(of cost: CriterionCost, isPicked: Bool) -> Document.Table.Row {
    .init([
      Phrase(cost.title + (cost.critical == nil ? "" : " (critical)"), isPicked ? .emphasis : nil),
      Phrase(NumberText.short(cost.weight)),
      Phrase(percent(100 - cost.shrunkMean)), Phrase(percent(100 * cost.applies)),
      Phrase(cost.cost.value.map { NumberText.score($0) } ?? "", isPicked ? .emphasis : nil),
      Phrase(cost.team.value.map { NumberText.score($0) } ?? "none"), Phrase(cost.cause.rawValue),
      "\(cost.opportunities)",
    ])
  }

  private static func naive(_ proposal: CoachingProposal) -> Phrase? {
    guard let naive = proposal.naive else { return nil }
    let mean = naive.mean.value.map { " (\(NumberText.score($0)))" } ?? ""
    if proposal.coached.first?.cost.criterion == naive.criterion {
      return "The lowest percentage alone would have picked the same: \(naive.title)\(mean)."
    }
    let place = costly(proposal).firstIndex { $0.criterion == naive.criterion }.map { ", no. \($0 + 1) here" } ?? ""
    return """
      The lowest percentage alone would have picked \(naive.title, .emphasis)\(mean), which costs \(points(naive))\
      \(place).
      """
  }

  /// The agent beside colleagues, on what costs most.
  private static func picture(_ proposal: CoachingProposal) -> [Document.Part] {
    let lines = proposal.ranking.prefix(mostLines).map { cost in
      var line = Document.Plot.Line(
        label: cost.title, value: cost.mean.value, interval: cost.mean.interval, words: NumberText.brief(cost.mean))
      line.peer = cost.team.value.map {
        .init($0, interval: cost.team.interval, words: "colleagues \(NumberText.brief(cost.team))")
      }
      return line
    }
    let marks: Phrase = "\("● the agent's mean with its 95 % interval, ○ colleagues' mean.", .dim)"
    return [
      .init(
        "picture",
        [
          .heading("Beside colleagues", level: 3), .paragraph(marks),
          .plot(.init(ofScores: lines, target: nil)),
        ])
    ]
  }

  static func tooFew(_ proposal: CoachingProposal) -> [Document.Part] {
    guard !proposal.tooFew.isEmpty else { return [] }
    let names = proposal.tooFew.map { "\($0.title) (n = \($0.n))" as Phrase }
    let words: Phrase =
      "Under \(CoachingProposal.enough) times, so nothing is said of them: \(names.joined(separator: ", "))."
    return [.init("few", [.heading("Counted too seldom"), .paragraph(words)])]
  }

  /// Every criterion of the ranking with its figures in columns of their own.
  static func sheet(_ proposal: CoachingProposal) -> Document.Table {
    let columns: [Document.Table.Column] = [
      .init("Criterion"), .init("Picked"), .number("Weight"), .number("Applies, %"), .number("Mean"), .number("Low"),
      .number("High"), .number("n"), .number("Drawn mean"), .number("Cost"), .number("Observed cost"),
      .number("Team"), .number("Misses"), .init("Cause"), .number("Shared, %"),
    ]
    let picked = Set(proposal.coached.map(\.cost.criterion))
    let rows = proposal.ranking.map { cost in
      let figures: [Phrase] =
        [Phrase(NumberText.score(cost.weight)), Phrase(NumberText.score(100 * cost.applies))]
        + EstimateSheet.cells(of: cost.mean)
        + [Phrase(NumberText.score(cost.shrunkMean)), Phrase(cost.cost.value.map { NumberText.score($0) } ?? "")]
      return Document.Table.Row(
        [Phrase(cost.criterion), picked.contains(cost.criterion) ? "yes" : "no"] + figures + [
          Phrase(NumberText.score(cost.observedCost)), Phrase(cost.team.value.map { NumberText.score($0) } ?? ""),
          "\(cost.misses)", Phrase(cost.cause.rawValue), Phrase(cost.shared.map { NumberText.score(100 * $0) } ?? ""),
        ])
    }
    return Document.Table(columns: columns, rows: rows)
  }
}
