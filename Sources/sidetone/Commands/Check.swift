import ArgumentParser
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Check: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check every record and recompute every score",
    discussion: """
      Examples:
        sidetone check
        sidetone check score-differs no-evidence
        sidetone check --json

      See also: explain, rubric check
      """)

  @Argument(help: "Rules to check; all of them if none is named", completion: .custom(Complete.rules))
  var rule: [String] = []
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    try Findings(try CheckWorkspace(rules: rule).perform(in: world)).show(output, shared, in: world, on: terminal)
  }
}

/// Findings as an answer: `check` and `rubric check` end with 1 where there is an error among them.
struct Findings {
  let findings: [Finding]

  init(_ findings: [Finding]) { self.findings = findings }

  func show(_ output: OutputOptions, _ shared: SharedOptions, in world: World, on terminal: any Terminal) throws {
    let page = Document([.findings(findings)])
    try output.show(page, json: JSONAnswer.text(of: FindingList(findings)), in: world, on: terminal)
    let errors = findings.count { $0.severity == .error }
    if !shared.quiet { terminal.tellLine(Self.sentence(errors: errors, warnings: findings.count - errors)) }
    guard errors == 0 else { throw ExitStatus.no.asExit }
  }

  private static func sentence(errors: Int, warnings: Int) -> String {
    func count(_ number: Int, _ word: String) -> String { "\(number) \(word)\(number == 1 ? "" : "s")" }
    guard errors + warnings > 0 else { return "Nothing found." }
    return "Found \(count(errors, "error")) and \(count(warnings, "warning"))."
  }
}
