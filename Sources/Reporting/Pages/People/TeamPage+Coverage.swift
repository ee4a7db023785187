import Insights
import QualityModel

/// How many evaluations each member got.
extension TeamPage {
  static func coverage(_ overview: TeamOverview) -> [Document.Block] {
    let coverage = overview.coverage
    guard !coverage.rows.isEmpty else { return [] }
    var columns: [Document.Table.Column] = [.init("Agent")]
    columns += coverage.before.map { .number($0) } + [.number("\(coverage.month) so far")]
    if coverage.quota != nil { columns += [.number("Short now"), .number("Short before")] }
    let rows = coverage.rows.map { row in
      var cells =
        [Phrase(row.agent.name ?? row.agent.id)] + (row.before + [row.current]).map { Phrase("\($0.evaluations)") }
      if coverage.quota != nil { cells += [short(row.current.short), short(row.shortBefore)] }
      return Document.Table.Row(cells)
    }
    return [
      .heading(
        Phrase("Evaluations by month" + (coverage.quota.map { ", against a quota of \($0) for each agent" } ?? ""))),
      .table(Document.Table(columns: columns, rows: rows)), .paragraph(words(coverage)),
    ]
  }

  private static func short(_ count: Int?) -> Phrase {
    guard let count, count > 0 else { return count == 0 ? "0" : "" }
    return "\("\(count)", .warning)"
  }

  private static func words(_ coverage: TeamOverview.Coverage) -> Phrase {
    guard coverage.quota != nil else {
      return "No quota is set: \("quota: {evaluations-per-agent-per-month: 5}", .code) in sidetone.yaml would set one."
    }
    let lacking = coverage.rows.filter { $0.current.short ?? 0 > 0 }
    guard !lacking.isEmpty else { return "Everyone has this month's evaluations." }
    let names = lacking.map { row -> Phrase in "\(row.agent.name ?? row.agent.id) \(row.current.short ?? 0)" }
    let all = lacking.reduce(0) { $0 + ($1.current.short ?? 0) }
    return "Still to come this month: \(NumberText.count(all, "evaluation")): \(names.joined(separator: ", "))."
  }
}
