import ArgumentParser
import Notation
import QualityModel
import Reporting
import TerminalKit
import Workbench

struct Plan: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Prepare a coaching session: what costs an agent most, what goes well, and how to discuss it",
    usage: "sidetone plan [<options>] <agent>",
    discussion: """
      Examples:
        sidetone plan ana-lopez
        sidetone plan ana-lopez --focus empathy
        sidetone plan ana-lopez --from 2026-09-01 --to 2026-10-31 --json

      It rests on the 90 days up to the agent's newest contact, and on the rubric
      that most of them were scored by. A criterion counts by what it costs:
      weight × shortfall × how often it applies. What costs colleagues as much is
      a matter of the process, and speed waits until contacts are resolved.

      See also: coach, follow-up, agent, team, play, template
      """)

  @Argument(help: "Agent's id or name") var agent: String
  @Option(help: ArgumentHelp("First day of the contacts that count", valueName: "day")) var from: Day?
  @Option(help: ArgumentHelp("Last day of the contacts that count", valueName: "day")) var to: Day?
  @Option(
    help: ArgumentHelp("Rubric whose criteria are coached", valueName: "rubric"))
  var rubric: String?
  @Option(
    help: ArgumentHelp("Criterion to coach instead, or two with a comma between them", valueName: "criterion"))
  var focus: [String] = []
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws { try DayRange(from: from, to: to).validate() }

  func answer(in world: World) throws -> any CommandAnswer {
    let answer = try PreparePlan(agent: agent, rubric: rubric, from: from, to: to, focus: focus.flatMap(Names.names))
      .perform(in: world)
    return ProposalAnswer(answer.proposal, agreed: answer.agreed, people: answer.people, findings: answer.findings)
  }
}
