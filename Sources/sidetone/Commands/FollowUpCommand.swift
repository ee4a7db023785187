import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct FollowUpCommand: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-up",
    abstract: "Tell whether coaching changed what it was about, or what a verdict still waits for",
    usage: "sidetone follow-up [<options>] [<agent>]",
    discussion: """
      Examples:
        sidetone follow-up                        what is due, of every agent
        sidetone follow-up ana-lopez
        sidetone follow-up ana-lopez --html --output ana.html

      See also: plan, coach
      """)

  @Argument(help: "Agent's id or name", completion: .custom(Complete.agents)) var agent: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let answer = try ReviewFollowUps(agent: agent).perform(in: world)
    terminal.tell(answer.findings)
    try output.show(
      FollowUpPage(answer.list, agent: answer.agent, leftOut: answer.leftOut).document,
      json: JSONAnswer.text(of: answer.list), in: world,
      on: terminal)
  }
}
