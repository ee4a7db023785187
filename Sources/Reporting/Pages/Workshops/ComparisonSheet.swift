import Insights
import Notation
import QualityModel
import Statistics

/// A comparison as one tidy table for a spreadsheet: a line for each group of everything that was measured, and for
/// each agent.
struct ComparisonSheet {
  private var rows: [Document.Table.Row] = []

  init(_ comparison: WorkshopComparison) {
    add(comparison.score, "score", "score")
    for criterion in comparison.criteria {
      add(
        criterion.measure, criterion.focus ? "focus" : "criterion", criterion.criterion, adjusted: criterion.pAdjusted)
    }
    add(comparison.customerRating, "outcome", "customer-rating")
    add(comparison.resolved, "outcome", "resolved")
    for critical in comparison.critical { add(critical.measure, "critical", critical.name) }
    for retention in comparison.retention { add(retention.score, "retention", retention.window.description) }
    for agent in comparison.agents { add(agent) }
    for agent in comparison.dropped {
      rows.append(Line(kind: "dropped", name: agent.agent, group: agent.group.rawValue, undefined: agent.reason).row)
    }
  }

  var table: Document.Table {
    let numbers = [
      "Before", "Before low", "Before high", "After", "After low", "After high", "Change", "Change low", "Change high",
      "p", "Adjusted p", "n", "Evaluations before", "Evaluations after",
    ]
    let names: [Document.Table.Column] = [.init("Kind"), .init("Measure"), .init("Group")]
    return Document.Table(columns: names + numbers.map { .number($0) } + [.init("Undefined")], rows: rows)
  }

  private mutating func add(_ measure: Measure, _ kind: String, _ name: String, adjusted: Double? = nil) {
    let headline = measure.headline
    add(measure.cohort, Line(kind: kind, name: name, group: "cohort"), adjusted: headline == .paired ? adjusted : nil)
    if let comparison = measure.comparison {
      add(comparison, Line(kind: kind, name: name, group: "comparison"), adjusted: nil)
    }
    if let ancova = measure.ancova {
      let line = Line(kind: kind, name: name, group: "against peers", p: ancova.p)
      add(ancova.estimate, line, adjusted: headline == .ancova ? adjusted : nil)
    }
    if let difference = measure.differenceInDifferences {
      add(difference.estimate, Line(kind: kind, name: name, group: "difference", p: difference.p))
    }
    var size = Line(kind: kind, name: name, group: "standard deviations")
    size.places = 2
    add(measure.effectSize, size)
    if let rebound = measure.rebound { add(rebound, Line(kind: kind, name: name, group: "untrained")) }
  }

  private mutating func add(_ group: ComparedGroup, _ names: Line, adjusted: Double?) {
    var line = names
    line.before = group.before
    line.after = group.after
    line.change = group.change.estimate
    line.p = group.change.p
    line.adjusted = adjusted
    line.n = group.agents
    line.evaluations = (group.evaluationsBefore, group.evaluationsAfter)
    line.undefined = group.change.estimate.undefined ?? ""
    rows.append(line.row)
  }

  private mutating func add(_ estimate: Estimate, _ names: Line, adjusted: Double? = nil) {
    var line = names
    line.change = estimate
    line.adjusted = adjusted
    line.n = estimate.n
    line.undefined = estimate.undefined ?? ""
    rows.append(line.row)
  }

  private mutating func add(_ agent: ComparisonFigures.Agent) {
    func alone(_ value: Double) -> Estimate { Estimate(value: value, undefined: .other(""), n: 1, method: "") }
    var line = Line(kind: "agent", name: agent.agent, group: agent.group.rawValue)
    line.before = alone(agent.before.mean)
    line.after = alone(agent.after.mean)
    line.change = alone(agent.change)
    line.evaluations = (agent.before.n, agent.after.n)
    rows.append(line.row)
  }
}

/// One line of the sheet.
private struct Line {
  var kind: String
  var name: String
  var group: String
  var before: Estimate?
  var after: Estimate?
  var change: Estimate?
  var p: Double?
  var adjusted: Double?
  var n: Int?
  var evaluations: (Int, Int)?
  var undefined = ""
  var places = 1

  var row: Document.Table.Row {
    var texts = [kind, name, group]
    for estimate in [before, after, change] { texts += figures(estimate) }
    texts += [p, adjusted].map { $0.map(PValue.text) ?? "" }
    texts += [n, evaluations?.0, evaluations?.1].map { $0.map(String.init) ?? "" }
    return .init((texts + [undefined]).map { Phrase($0) })
  }

  private func figures(_ estimate: Estimate?) -> [String] {
    [estimate?.value, estimate?.low, estimate?.high].map { figure in
      guard let figure else { return "" }
      return places == 1 ? NumberText.score(figure) : NumberText.fraction(figure)
    }
  }
}
