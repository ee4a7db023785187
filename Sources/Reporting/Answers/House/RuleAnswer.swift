import Notation

/// What rules mean: `explain`.
package struct RuleAnswer: CommandAnswer {
  /// A rule as it is explained.
  package struct Rule: Sendable {
    let name: String
    let text: String

    /// Creates a rule.
    /// - Parameter text: what it means, why it matters, what to do.
    package init(_ name: String, text: String) {
      self.name = name
      self.text = text
    }

    fileprivate var line: String { text.unwrapped }
  }

  private let rules: [Rule]
  private let areListed: Bool

  /// Creates the explanation of one rule.
  package init(_ rule: Rule) { (rules, areListed) = ([rule], false) }

  /// Creates the list of rules, a line each.
  package init(listing rules: [Rule]) { (self.rules, areListed) = (rules, true) }

  package var document: Document {
    guard areListed else {
      return Document(rules.flatMap { [.heading(Phrase($0.name)), .paragraph(Phrase($0.line))] })
    }
    return Document([.facts(rules.map { Document.Fact($0.name, Phrase($0.text.firstSentence)) })])
  }

  package var json: AnswerText { .json(of: rules.map { ["rule": $0.name, "explanation": $0.text] }) }
}
