import ArgumentParser
import Notation
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Export: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write all evaluations, for other programs",
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
    guard jsonLines != csv else { throw ValidationError("choose a format: `--jsonl` or `--csv`") }
    guard !answers || csv else { throw ValidationError("`--answers` goes with `--csv`: JSON Lines hold them anyway") }
  }

  func run(in world: World, on terminal: any Terminal) throws {
    let file = output == "-" ? nil : output
    let door = AnswerDoor(file: file, isQuiet: shared.quiet, world: world, terminal: terminal)
    var counts = ExportEvaluations.Answer()
    try door.write(
      AnswerText { write in
        if csv { try write(answers ? EvaluationCSV.answerHeader : EvaluationCSV.header) }
        let export = ExportEvaluations(needsBytes: jsonLines, text: text)
        counts = try export.perform(in: world, write: write) { terminal.tell($0) }
      })
    guard !shared.quiet else { return }
    let place = file.map { " to \($0)" } ?? ""
    let rest = counts.leftOut == 0 ? "" : "; left out \(NumberText.count(counts.leftOut, "file"))"
    terminal.remark("Wrote \(NumberText.count(counts.evaluations, "evaluation"))\(place)\(rest).")
  }

  /// Makes the text of one evaluation, in the form that was chosen.
  private var text: @Sendable (ExportEvaluations.Item) -> String {
    if jsonLines { return { JSONLine.text(of: $0.bytes) } }
    if answers { return { EvaluationCSV.lines(ofAnswersIn: $0.evaluation) } }
    return { EvaluationCSV.line(of: $0.evaluation) }
  }
}
