import ArgumentParser
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Check: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check every record and recompute every score",
    usage: "sidetone check [<options>] [<rule> ...]",
    discussion: """
      Examples:
        sidetone check
        sidetone check score-differs no-evidence
        sidetone check --json
        sidetone check --errors-only --quiet     for a script

      Advice on forms is shown once a rule, with the lines it holds for;
      --json and --csv list each.

      See also: explain, rubric check, workshop check
      """)

  @Argument(help: "Rules to check; all of them if none is named", completion: .custom(Complete.rules))
  var rule: [String] = []
  @Flag(help: "Leave out warnings") var errorsOnly = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let records = try CheckWorkspace(rules: rule).perform(in: world)
    let templates = try TemplateInUse.allFindings(in: world).filter { rule.isEmpty || rule.contains($0.rule) }
    let findings = (records + templates).filter { !errorsOnly || $0.severity == .error }
    try Findings(findings, areErrorsOnly: errorsOnly).show(output, shared, in: world, on: terminal)
  }
}

/// Findings as an answer: `check`, `rubric check` and `workshop check` end with 1 where there is an error among them.
struct Findings {
  let findings: [Finding]
  /// Whether warnings were left out, and are not to be denied.
  let areErrorsOnly: Bool

  init(_ findings: [Finding], areErrorsOnly: Bool = false) {
    self.findings = findings
    self.areErrorsOnly = areErrorsOnly
  }

  func show(_ output: OutputOptions, _ shared: SharedOptions, in world: World, on terminal: any Terminal) throws {
    let page = Document([.findings(findings)], sheet: sheet)
    try output.show(page, json: JSONAnswer.text(of: FindingList(findings)), in: world, on: terminal)
    let errors = findings.count { $0.severity == .error }
    if !shared.quiet { terminal.remark(sentence(errors: errors, warnings: findings.count - errors)) }
    guard errors == 0 else { throw ExitStatus.no.asExit }
  }

  /// The findings as a spreadsheet takes them, a row each.
  private var sheet: Document.Table {
    let rows = findings.map { finding in
      let place = finding.place
      let cells = [
        finding.rule, finding.severity.rawValue, place?.file, place?.line.map(String.init),
        place?.column.map(String.init), finding.message.text, finding.help,
      ]
      return Document.Table.Row(cells.map { Phrase($0 ?? "") })
    }
    let titles = ["Rule", "Severity", "File", "Line", "Column", "Message", "Help"]
    return Document.Table(columns: titles.map { .init($0) }, rows: rows)
  }

  private func sentence(errors: Int, warnings: Int) -> String {
    guard !areErrorsOnly else { return errors == 0 ? "No errors found." : "Found \(Count.text(errors, "error"))." }
    guard errors + warnings > 0 else { return "Nothing found." }
    return "Found \(Count.text(errors, "error")) and \(Count.text(warnings, "warning"))."
  }
}
