import ArgumentParser

struct RubricCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rubric",
    abstract: "List, show, check and create rubrics",
    discussion: """
      Examples:
        sidetone rubric list
        sidetone rubric show service-call
        sidetone rubric check
        sidetone rubric new my-form --like service-call

      See also: open, score
      """,
    subcommands: [RubricListCommand.self, RubricShow.self, RubricCheck.self, RubricNew.self])
}
