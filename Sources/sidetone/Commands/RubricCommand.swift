import ArgumentParser
import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct RubricCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rubric",
    abstract: "List, show, check and make rubrics",
    discussion: """
      Examples:
        sidetone rubric list
        sidetone rubric show service-call
        sidetone rubric check
        sidetone rubric new my-form --like service-call

      See also: open, score
      """,
    subcommands: [RubricList.self, RubricShow.self, RubricCheck.self, RubricNew.self])
}

struct RubricList: WorkbenchCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the rubrics")
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let rubrics = try ListRubrics().perform(in: world).rubrics
    let list = Insights.RubricList(rubrics, evaluations: try ListEvaluations().perform(in: world).evaluations)
    try output.show(RubricListPage(list).document, json: JSONAnswer.text(of: list), in: world, on: terminal)
  }
}

struct RubricShow: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a rubric with its weights and guidance",
    discussion: """
      Examples:
        sidetone rubric show service-call
        sidetone rubric show service-call@2       an earlier version that was scored against
      """)
  @Argument(help: "Rubric to show", completion: .custom(Complete.rubrics)) var rubric: String
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let answer = try ReadRubric(rubric).perform(in: world)
    guard let rubric = answer.rubric else {
      throw Refused("`\(rubric)` cannot be read", findings: answer.findings, help: "mend it with `open \(rubric)`")
    }
    try output.show(
      RubricPage(rubric).document, json: JSONAnswer.text(of: RubricDescription(rubric)), in: world, on: terminal)
  }
}

struct RubricCheck: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find what is wrong with rubrics, and what could be better",
    discussion: """
      Examples:
        sidetone rubric check                     all of them
        sidetone rubric check service-call
        sidetone rubric check ~/draft.yaml        any file
      """)
  @Argument(help: "Rubrics or files to check", completion: .custom(Complete.rubrics)) var rubric: [String] = []
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    try Findings(try CheckRubrics(rubric).perform(in: world)).show(output, shared, in: world, on: terminal)
  }
}

struct RubricNew: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a rubric to fill in, or a copy of another",
    discussion: """
      Examples:
        sidetone rubric new my-form
        sidetone rubric new my-form --like service-call
      """)
  @Argument(help: "Id of the new rubric") var id: String
  @Option(help: ArgumentHelp("Rubric to copy", valueName: "rubric"), completion: .custom(Complete.rubrics))
  var like: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let path = try NewRubric(id, copying: like).perform(in: world)
    let json = JSONAnswer.text(of: ["rubric": id, "path": path])
    try output.show(Document([.code(path)]), json: json, in: world, on: terminal)
    if !shared.quiet { terminal.tellLine("Created rubric \(id). Next: `open \(id)`, then `rubric check \(id)`.") }
  }
}
