import ArgumentParser
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Export: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write out all evaluations, for other programs",
    usage: "sidetone export --jsonl | --csv [--answers] [<options>]",
    discussion: """
      Examples:
        sidetone export --jsonl | jq -r .agent | sort | uniq -c
        sidetone export --csv --output evaluations.csv
        sidetone export --csv --answers --output answers.csv

      Every evaluation is written, whatever its status and purpose. JSON
      Lines keep every key; Integrations/ shows how DuckDB and Spark read
      the files themselves.

      See also: list, agent
      """)

  @Flag(name: .customLong("jsonl"), help: "A line of JSON for each evaluation, every key kept") var jsonLines = false
  @Flag(name: .customLong("csv"), help: "A row for each evaluation") var csv = false
  @Flag(help: "With --csv: a row for each answer instead") var answers = false
  @Option(help: ArgumentHelp("Write to a file; `-` is standard output", valueName: "file"), completion: .file())
  var output: String?
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard jsonLines != csv else { throw ValidationError("say which form: `--jsonl` or `--csv`") }
    guard !answers || csv else { throw ValidationError("`--answers` goes with `--csv`: JSON Lines hold them anyway") }
  }

  func run(in world: World, on terminal: any Terminal) throws {
    let target = output.flatMap { $0 == "-" ? nil : $0 }
    let answer =
      if let target {
        try StreamAnswer(to: target).perform(in: world) { pieces in
          try export(in: world, on: terminal) { try pieces.write($0) }
        }
      } else {
        try export(in: world, on: terminal) { try terminal.write($0) }
      }
    guard !shared.quiet else { return }
    let place = target.map { " to \($0)" } ?? ""
    let rest = answer.leftOut == 0 ? "" : "; left out \(Count.text(answer.leftOut, "file"))"
    terminal.remark("Wrote \(Count.text(answer.evaluations, "evaluation"))\(place)\(rest).")
  }

  private func export(
    in world: World, on terminal: any Terminal, to write: (String) throws -> Void
  ) throws -> ExportEvaluations.Answer {
    var pending = csv ? (answers ? EvaluationCSV.answerHeader : EvaluationCSV.header) : ""
    let answer = try ExportEvaluations().perform(in: world) { item in
      pending += text(of: item)
      guard pending.utf8.count >= 1 << 16 else { return }
      try write(pending)
      pending = ""
    } found: {
      terminal.tell($0)
    }
    try write(pending)
    return answer
  }

  private func text(of item: ExportEvaluations.Item) -> String {
    if jsonLines { return JSONLine.text(of: item.bytes) }
    return answers
      ? EvaluationCSV.lines(ofAnswersIn: item.evaluation) : EvaluationCSV.line(of: item.evaluation)
  }
}
