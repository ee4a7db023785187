import ArgumentParser
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Check: ReportingCommand {
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

  @Argument(help: "Rules to check; default: all")
  var rule: [String] = []
  @Flag(help: "Leave out warnings") var errorsOnly = false
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    let records = try CheckWorkspace(rules: rule, areErrorsOnly: errorsOnly).perform(in: world)
    let templates = try TemplateInUse.allFindings(in: world).filter { rule.isEmpty || rule.contains($0.rule) }
    let findings = (records + templates).filter { !errorsOnly || $0.severity == .error }
    return FindingsAnswer(findings, areErrorsOnly: errorsOnly)
  }
}
