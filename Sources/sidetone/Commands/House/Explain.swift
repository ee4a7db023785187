import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct Explain: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explain a finding by the name of its rule",
    usage: "sidetone explain [<options>] [<rule>]",
    discussion: """
      Examples:
        sidetone explain no-evidence
        sidetone explain                  all rules, a line each

      See also: check
      """)

  @Argument(help: "Rule to explain") var rule: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func answer(in world: World) throws -> any CommandAnswer {
    guard let rule else { return RuleAnswer(listing: RuleBook.all.map { .init($0.name, text: $0.text) }) }
    let explanation = try RuleBook.explanation(of: rule)
    return RuleAnswer(.init(explanation.name, text: explanation.text))
  }
}
