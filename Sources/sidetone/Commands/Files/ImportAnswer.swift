import Insights
import Reporting
import TerminalKit
import Workbench

/// What came of an import, on one screen however many files there were.
struct ImportAnswer {
  let report: ImportReport
  let isRehearsal: Bool

  /// The most findings that are shown one by one.
  private static let mostFindings = 6

  func show(_ output: OutputOptions, _ shared: SharedOptions, in world: World, on terminal: any Terminal) throws {
    let page = ImportPage(report)
    let remarks = remarks(page)
    let table = page.document.text(width: terminal.width).count(where: \.isNewline)
    let below = remarks.reduce(0) { $0 + 1 + $1.wrapped(to: terminal.width).count(where: \.isNewline) }
    // An empty line comes before the table, and the prompt below.
    tell(page, room: max(8, terminal.height - table - below - 2), on: terminal)
    if shared.quiet, output.chosen == .text {
      try terminal.write(report.outcomes.filter { $0.action != .refused }.compactMap(\.id).map { $0 + "\n" }.joined())
    } else {
      try output.show(page.document, json: JSONAnswer.text(of: ImportListing(report)), in: world, on: terminal)
    }
    if !shared.quiet { for remark in remarks { terminal.remark(remark) } }
    guard report.count(.refused) == 0 else { throw ExitStatus.no.asExit }
  }

  /// Few findings are shown in full with their lines, many in groups.
  private func tell(_ page: ImportPage, room: Int, on terminal: any Terminal) {
    let isMany = report.findings.count > Self.mostFindings || page.isGrouped
    guard isMany, !report.findings.isEmpty else { return terminal.tell(report.findings) }
    let groups = FindingGroups(report.findings)
    terminal.tellLine(groups.text(width: terminal.width, coloured: terminal.coloursTalk, lines: room))
  }

  /// What is said below the table.
  private func remarks(_ page: ImportPage) -> [String] {
    let differing = report.differing.count
    let difference = "\(differing) \(differing == 1 ? "differs" : "differ") from what is known"
    return report.remarks + (differing > 0 ? ["\(difference); `--update` takes what the files say."] : [])
      + [page.sentence(isRehearsal: isRehearsal)]
  }
}
