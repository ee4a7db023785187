import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct RubricCheck: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Report what is wrong with rubrics, and what could be better",
    usage: "sidetone rubric check [<options>] [<rubric> ...]",
    discussion: """
      Examples:
        sidetone rubric check                     all of them
        sidetone rubric check service-call
        sidetone rubric check ~/draft.yaml        any file

      Advice by the same rule is shown once, with the lines it holds for;
      --json and --csv list each. A kept version, ID@VERSION, is checked for
      errors only, since it never changes.
      """)
  @Argument(help: "Rubrics or files to check") var rubric: [String] = []
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    FindingsAnswer(try CheckRubrics(rubric).perform(in: world))
  }
}
