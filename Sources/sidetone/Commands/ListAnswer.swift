import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

/// A list of evaluations on its way out: there may be more of them than fit in memory.
struct ListAnswer {
  let list: ListEvaluations.Answer
  let output: OutputOptions
  let isQuiet: Bool

  /// The most rows of a page to read; its columns are as wide as their widest cell, so that it is laid out as a whole.
  static let mostOnAPage = 10_000

  func show(in world: World, on terminal: any Terminal) throws {
    if isQuiet { return try ids(on: terminal) }
    switch output.chosen {
    case .json: try output.stream(in: world, on: terminal, json)
    case .csv: try output.stream(in: world, on: terminal, csv)
    case .text, .markdown, .html: try page(in: world, on: terminal)
    }
  }

  private func ids(on terminal: any Terminal) throws {
    var buffer = OutputBuffer(terminal.write)
    try list.forEach { try buffer.write($0.id.safeForTerminal + "\n") }
    try buffer.flush()
  }

  private func page(in world: World, on terminal: any Terminal) throws {
    let shown = EvaluationList(try list.first(Self.mostOnAPage), total: list.total)
    try output.show(EvaluationListPage(shown).document, json: "", in: world, on: terminal)
    if shown.evaluations.count == Self.mostOnAPage, list.total > Self.mostOnAPage, list.isWhole {
      terminal.remark("A page holds \(Self.mostOnAPage) evaluations; `--csv` and `--json` write all of them.")
    }
  }

  /// Writes what `JSONAnswer.text(of: EvaluationList(…))` would give, row by row.
  private func json(_ write: (String) throws -> Void) throws {
    var isFirst = true
    try write("{\n  \"evaluations\": [")
    try list.forEach { evaluation in
      try write((isFirst ? "\n    " : ",\n    ") + JSONAnswer.text(of: EvaluationList.Row(evaluation).json, indent: 4))
      isFirst = false
    }
    try write((isFirst ? "]" : "\n  ]") + ",\n  \"total\": \(list.total)\n}\n")
  }

  private func csv(_ write: (String) throws -> Void) throws {
    var isFirst = true
    try list.forEach { evaluation in
      try write(EvaluationListPage.csv([EvaluationList.Row(evaluation)], titled: isFirst))
      isFirst = false
    }
  }
}
