import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// A list of evaluations on its way out: there may be more of them than fit in memory.
struct ListAnswer {
  let verb: ListEvaluations
  /// The words by which evaluations are picked.
  let terms: [String]
  let output: OutputOptions
  let isQuiet: Bool

  /// The most rows of a page to read; its columns are as wide as their widest cell, so that it is laid out as a whole.
  static let mostOnAPage = 10_000

  func show(in world: World, on terminal: any Terminal) throws {
    if !isQuiet, output.chosen != .json, output.chosen != .csv { return try page(in: world, on: terminal) }
    let list = try verb.perform(in: world)
    terminal.tell(list.findings)
    if isQuiet { return try ids(of: list, on: terminal) }
    try output.stream(in: world, on: terminal) { write in
      if output.chosen == .json { try json(of: list, write) } else { try csv(of: list, in: world, write) }
    }
    terminal.tell(list.unknown)
  }

  private func page(in world: World, on terminal: any Terminal) throws {
    let (evaluations, answer) = try verb.first(Self.mostOnAPage, in: world)
    terminal.tell(answer.findings)
    var bands = BandEdges(in: world)
    let page = EvaluationListPage(
      EvaluationList(rows: evaluations.map { bands.row($0) }, total: answer.total), of: terms)
    try output.show(page.document, json: "", in: world, on: terminal)
    terminal.tell(answer.unknown)
    if evaluations.count == Self.mostOnAPage, min(answer.total, verb.limit ?? .max) > Self.mostOnAPage {
      terminal.remark("A page holds \(Self.mostOnAPage) evaluations at most; `--csv` and `--json` write all of them.")
    }
  }

  private func ids(of list: ListEvaluations.Answer, on terminal: any Terminal) throws {
    var buffer = OutputBuffer(terminal.write)
    try list.forEach { try buffer.write($0.id.safeForTerminal + "\n") }
    try buffer.flush()
  }

  /// Writes what `JSONAnswer.text(of: EvaluationList(…))` would give, row by row.
  private func json(of list: ListEvaluations.Answer, _ write: (String) throws -> Void) throws {
    var isFirst = true
    try write("{\n  \"evaluations\": [")
    try list.forEach { evaluation in
      try write((isFirst ? "\n    " : ",\n    ") + JSONAnswer.text(of: EvaluationList.Row(evaluation).json, indent: 4))
      isFirst = false
    }
    try write((isFirst ? "]" : "\n  ]") + ",\n  \"total\": \(list.total)\n}\n")
  }

  private func csv(of list: ListEvaluations.Answer, in world: World, _ write: (String) throws -> Void) throws {
    var isFirst = true
    var bands = BandEdges(in: world)
    try list.forEach { evaluation in
      try write(EvaluationListPage.csv([bands.row(evaluation)], titled: isFirst))
      isFirst = false
    }
    // A program that reads the rows looks for the columns also where there are none.
    if isFirst { try write(EvaluationListPage.csv([], titled: true)) }
  }
}
