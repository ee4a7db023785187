import Insights
import Notation
import Statistics

/// Measures in rows, with what is known of each in the cohort and against its peers.
struct MeasureTable {
  /// One measure with its name.
  struct Line {
    var name: String
    var measure: Measure
    /// The p-value that is shown, and whether it is adjusted.
    var p: Double?
  }

  /// The title of the names.
  var title: String
  /// The title of the p-values.
  var pTitle: String
  var lines: [Line]

  private var hasPeers: Bool { lines.contains { $0.measure.comparison != nil } }

  var table: Document.Table {
    let peers: [Document.Table.Column] = hasPeers ? [.init("Against peers")] : []
    let columns: [Document.Table.Column] =
      [.init(title), .init("Before", .right, isSecondary: true), .init("After", .right, isSecondary: true)]
      + [.init("Change")] + peers
      + [.number(pTitle), .number("Seen from"), .init("n", .right, isSecondary: true)]
    return Document.Table(columns: columns, rows: lines.map(row))
  }

  private func row(_ line: Line) -> Document.Table.Row {
    let group = line.measure.cohort
    let peers: [Phrase] = hasPeers ? [Phrase(line.measure.ancova.map { NumberText.difference($0.estimate) } ?? "")] : []
    let means = [group.before.value, group.after.value].map { Phrase($0.map { NumberText.score($0) } ?? "") }
    let cells = [Phrase(line.name)] + means + [Phrase(NumberText.difference(group.change.estimate))] + peers
    return .init(
      cells + [Phrase(line.p.map(PValue.text) ?? ""), Phrase(line.measure.seenFrom), Phrase(line.measure.counts)])
  }
}

extension Measure {
  /// The least change that would mostly be seen, where what was seen may be chance; empty elsewhere.
  var seenFrom: String {
    guard shown.direction == 0, let detectable = cohort.minimumDetectable else { return "" }
    return NumberText.score(detectable)
  }

  /// The agents in both groups: `12 + 8`.
  var counts: String { comparison.map { "\(cohort.agents) + \($0.agents)" } ?? "\(cohort.agents)" }
}

extension [MeasureTable.Line] {
  /// Whether any may be chance, so that the table says from where a change would be seen.
  var hasSeenFrom: Bool { contains { !$0.measure.seenFrom.isEmpty } }

  /// What the column of detectable changes means; empty where there is none.
  var seenFromWords: String {
    hasSeenFrom
      ? "Where the interval holds 0, Seen from is the smallest true change of the cohort, in points, that so many "
        + "agents would show 80 times in 100: a smaller one often goes unseen."
      : ""
  }
}
