public import ArgumentParser
import Insights
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct List: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    abstract: "List evaluations, the newest first",
    usage: "sidetone list [<options>]",
    discussion: """
      Examples:
        sidetone list
        sidetone list --agent ana-lopez --limit 10
        sidetone list --rubric collections --csv --output collections.csv

      See also: show, agent, status
      """)

  @Option(help: ArgumentHelp("Only this agent's", valueName: "agent"), completion: .custom(Complete.agents))
  var agent: String?
  @Option(
    help: ArgumentHelp("Only by this evaluator", valueName: "evaluator"), completion: .custom(Complete.evaluators))
  var evaluator: String?
  @Option(help: ArgumentHelp("Only against this rubric", valueName: "rubric"), completion: .custom(Complete.rubrics))
  var rubric: String?
  @Option(help: "Only for this purpose") var purpose: Evaluation.Purpose?
  @Option(help: ArgumentHelp("At most so many", valueName: "count")) var limit: Int?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("`--limit \(limit)` would list nothing") }
  }

  func run(in world: World, on terminal: any Terminal) throws {
    let verb = ListEvaluations(agent: agent, evaluator: evaluator, rubric: rubric, purpose: purpose)
    let answer = try verb.perform(in: world)
    terminal.tell(answer.findings)
    let shown = Array(answer.evaluations.prefix(limit ?? .max))
    if shared.quiet { return try terminal.write(shown.map { $0.id.safeForTerminal + "\n" }.joined()) }
    let list = EvaluationList(shown, total: answer.evaluations.count)
    try output.show(EvaluationListPage(list).document, json: JSONAnswer.text(of: list), in: world, on: terminal)
  }
}

extension Evaluation.Purpose: ExpressibleByArgument {}
