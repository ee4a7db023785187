import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct RubricNew: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Create a rubric to fill in, or a copy of another",
    usage: "sidetone rubric new [<options>] <id>",
    discussion: """
      Examples:
        sidetone rubric new my-form
        sidetone rubric new my-form --like service-call
      """)
  @Argument(help: "Id of the new rubric") var id: String
  @Option(help: ArgumentHelp("Rubric to copy", valueName: "rubric"))
  var like: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    try RubricCommand.requireNoVerb(id, as: "a rubric")
    return NewRubricAnswer(id, path: try NewRubric(id, copying: like).perform(in: world))
  }
}
