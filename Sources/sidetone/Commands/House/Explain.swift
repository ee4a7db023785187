import ArgumentParser
import Reporting
import TerminalKit
import Workbench

struct Explain: WorkbenchCommand {
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

  @Argument(help: "Rule to explain", completion: .custom(Complete.rules)) var rule: String?
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in world: World, on terminal: any Terminal) throws {
    let rules = try rule.map { [try RuleBook.explanation(of: $0)] } ?? RuleBook.all
    let blocks: [Document.Block] =
      rule == nil
      ? [.facts(rules.map { Document.Fact($0.name, Phrase($0.firstSentence)) })]
      : rules.flatMap { [.heading(Phrase($0.name)), .paragraph(Phrase($0.text.onOneLine))] }
    try output.show(
      Document(blocks), json: JSONAnswer.text(of: rules.map { ["rule": $0.name, "explanation": $0.text] }), in: world,
      on: terminal)
  }
}

extension RuleExplanation {
  fileprivate var firstSentence: String { String(text.onOneLine.prefix { $0 != "." && $0 != ":" }) }
}

extension String {
  fileprivate var onOneLine: String { split(separator: "\n").joined(separator: " ") }
}
