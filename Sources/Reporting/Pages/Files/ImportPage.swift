package import Insights
import Notation
import QualityModel

/// What became of everything that was imported: each file while there are few, and counts by what they were taken for
/// where there are many.
package struct ImportPage: Page {
  /// The report.
  package var report: ImportReport

  /// The most files and rows that are listed one by one.
  static let mostListed = 10
  /// The most kinds of file that are counted apart.
  private static let mostKinds = 6
  /// The most lines about facts in which files differ.
  private static let mostDifferences = 12

  /// Creates the page of a report.
  package init(_ report: ImportReport) { self.report = report }

  /// Whether there are too many files for a line each.
  package var isGrouped: Bool { report.outcomes.count > Self.mostListed }

  package var document: Document {
    Document([.table(isGrouped ? counts : listing)] + differences, sheet: listing)
  }

  /// A line for each file and row.
  private var listing: Document.Table {
    let folder = commonFolder
    let rows = report.outcomes.map { outcome in
      let became = outcome.remarks.isEmpty ? outcome.target ?? "" : outcome.remarks.joined(separator: "; ")
      return Document.Table.Row([
        Phrase(String(outcome.source.dropFirst(folder.count))), Phrase(outcome.takenAs ?? ""),
        Phrase(outcome.result, outcome.action == .refused ? .bad : nil),
        Phrase([outcome.name, outcome.id].compactMap { $0 }.joined(separator: " → ")), Phrase(became),
      ])
    }
    let columns = ["File", "Taken as", "Result", "Id", "Became"].map { Document.Table.Column($0) }
    return Document.Table(columns: columns, rows: rows)
  }

  /// The folder that all files are in, where it is so long that it would leave no room for what became of them.
  private var commonFolder: String {
    let folders = report.outcomes.map { $0.source.split(separator: "/", omittingEmptySubsequences: false).dropLast() }
    guard var common = folders.first else { return "" }
    for folder in folders { common = common.prefix(zip(common, folder).prefix { $0 == $1 }.count) }
    let text = common.isEmpty ? "" : common.joined(separator: "/") + "/"
    return text.count > 16 ? text : ""
  }

  /// A line for each kind of file, with how many came to which result.
  private var counts: Document.Table {
    let actions = ImportReport.Outcome.Action.allCases.filter { action in
      report.outcomes.contains { Self.counts($0, as: action) }
    }
    let kinds = Dictionary(grouping: report.outcomes) { $0.takenAs ?? "nothing that is known" }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let rest = kinds.dropFirst(Self.mostKinds - 1)
    let last = rest.count > 1 ? [("\(rest.count) other kinds", rest.flatMap(\.value))] : rest.map { ($0.key, $0.value) }
    let shown = kinds.prefix(Self.mostKinds - 1).map { ($0.key, $0.value) } + last
    let rows = shown.map { kind, outcomes in
      Document.Table.Row(
        [Phrase(kind)]
          + actions.map { action in
            let count = outcomes.count { Self.counts($0, as: action) }
            return Phrase(count == 0 ? "" : String(count), action == .refused ? .bad : nil)
          })
    }
    return Document.Table(
      columns: [.init("Taken as")] + actions.map { .number($0.title) }, rows: rows)
  }

  /// Whether an outcome is counted under a result; a row that differs in one fact may have completed a call in another.
  private static func counts(_ outcome: ImportReport.Outcome, as action: ImportReport.Outcome.Action) -> Bool {
    action == .differs ? outcome.differs : outcome.action == action
  }

  /// A line for each fact in which files differ from what is known.
  private var differences: [Document.Block] {
    let all = report.outcomes.flatMap { outcome in outcome.differences.map { (outcome: outcome, difference: $0) } }
    guard !all.isEmpty else { return [] }
    let fields = Dictionary(grouping: all) { $0.difference.field }.sorted {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }
    let areFew = all.count <= Self.mostDifferences
    let shown = fields.count > Self.mostDifferences ? Self.mostDifferences - 1 : fields.count
    let lines = fields.prefix(shown).map { field, all in
      let examples = all.lazy.map { "\($0.outcome.id ?? "") \($0.difference.old) → \($0.difference.new)" }
      return Phrase("\(field): \(examples.listed(upTo: areFew ? all.count : 2))")
    }
    return [.list(lines + (fields.count > shown ? [Phrase("\(fields.count - shown) more facts")] : []))]
  }
}

extension ImportPage {
  /// What came of it in one line, for beside the answer.
  /// - Parameter isRehearsal: whether nothing was written.
  package func sentence(isRehearsal: Bool) -> String {
    let usual =
      ["\(counted(report.count(.added))) added\(recordings)"]
      + [ImportReport.Outcome.Action.completed, .unchanged, .refused].map { "\(report.count($0)) \($0.words)" }
    let updated = report.count(.updated)
    let notRead = report.count(.notRead)
    // A row that completed a call may differ in another fact.
    let differing = report.differing.count
    let others = [
      updated > 0 ? "\(updated) updated" : nil,
      differing > 0 ? "\(differing) \(differing == 1 ? "differs" : "differ")" : nil,
      notRead > 0 ? "\(notRead) not read" : nil,
    ].compactMap(\.self)
    return "\(isRehearsal ? "Would import" : "Imported"): " + usual.joined(separator: ", ")
      + (others.isEmpty ? "" : "; " + others.joined(separator: ", ")) + "."
  }
}

extension ImportPage {
  /// A number of outcomes with what they are: `2 files`, `1 row`, `12 files and rows`.
  func counted(_ count: Int) -> String {
    let rows = report.outcomes.count { $0.line != nil }
    let unit =
      switch (rows, report.outcomes.count) {
      case (0, _): count == 1 ? "file" : "files"
      case (let rows, let all) where rows == all: count == 1 ? "row" : "rows"
      case _: count == 1 ? "file or row" : "files and rows"
      }
    return "\(count) \(unit)"
  }

  /// How many recordings they were added to, where that is another number.
  private var recordings: String {
    let added = report.outcomes.filter { $0.action == .added }
    let calls = Set(added.compactMap(\.id)).count
    return calls == added.count || calls == 0 ? "" : " to \(calls) \(calls == 1 ? "recording" : "recordings")"
  }
}

extension ImportReport.Outcome {
  /// The words for what became of it; what it completed it may contradict in another fact.
  fileprivate var result: String { differs && action != .differs ? "\(action.words), differs" : action.words }
}

extension ImportReport.Outcome.Action {
  /// The word for it in a table.
  fileprivate var words: String { self == .notRead ? "not read" : rawValue }
  fileprivate var title: String { words.withCapital }
}
