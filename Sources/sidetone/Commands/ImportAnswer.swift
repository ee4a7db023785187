import Insights
import Reporting
import TerminalKit
import Workbench

/// What came of an import, reported so that it fits on a screen however many files there were.
struct ImportAnswer {
  let report: ImportReport
  let isRehearsal: Bool

  /// The most findings that are shown one by one.
  private static let mostFindings = 6

  func show(_ output: OutputOptions, _ shared: SharedOptions, in world: World, on terminal: any Terminal) throws {
    let page = ImportPage(report)
    let table = page.document.text(width: terminal.width).split(separator: "\n").count
    tell(page, room: max(8, terminal.height - table - report.remarks.count - 3), on: terminal)
    if shared.quiet, output.chosen == .text {
      try terminal.write(report.outcomes.filter { $0.action != .refused }.compactMap(\.id).map { $0 + "\n" }.joined())
    } else {
      try output.show(page.document, json: JSONAnswer.text(of: ImportListing(report)), in: world, on: terminal)
    }
    if !shared.quiet { remark(page, on: terminal) }
    guard report.count(.refused) == 0 else { throw ExitStatus.no.asExit }
  }

  /// Few findings are shown in full with their lines, many in groups.
  private func tell(_ page: ImportPage, room: Int, on terminal: any Terminal) {
    let isMany = report.findings.count > Self.mostFindings || page.isGrouped
    guard isMany, !report.findings.isEmpty else { return terminal.tell(report.findings) }
    let groups = FindingGroups(report.findings)
    terminal.tellLine(groups.text(width: terminal.width, coloured: terminal.coloursTalk, lines: room))
  }

  private func remark(_ page: ImportPage, on terminal: any Terminal) {
    for remark in report.remarks { terminal.remark(remark) }
    let differing = report.differing.count
    if differing > 0 {
      terminal.remark(
        "\(differing) \(differing == 1 ? "differs" : "differ") from what is known; `--update` takes what the files say."
      )
    }
    terminal.remark(page.sentence(isRehearsal: isRehearsal))
  }
}
