import Testing
import Workbench

/// Whoever meets a finding can ask what it means.
@Suite("Every rule can be explained") struct RuleBookTests {
  static let known = Set(RuleBook.all.map(\.name))

  /// The places where a name of a rule is written down: the rule's own, or a finding made without one.
  static var namings: [Regex<(Substring, Substring)>] {
    [
      #/rule: "([a-z0-9-]+)"/#, #/Rule\(\s*name: "([a-z0-9-]+)"/#, #/let name = "([a-z0-9-]+)"/#,
    ]
  }

  @Test func everyNameInTheSourcesIsKnown() throws {
    var named: Set<String> = []
    for file in Checkout.swiftFiles(in: "Sources") where !file.hasPrefix("Sources/TerminalKit") {
      let text = try Checkout.text(file)
      for naming in Self.namings {
        let names = text.matches(of: naming).map { String($0.output.1) }
        let unknown = names.filter { !Self.known.contains($0) }
        #expect(unknown.isEmpty, "\(file): \(unknown)")
        named.formUnion(names)
      }
    }
    #expect(named == Self.known)
  }

  @Test func everyExplanationIsSentences() {
    for rule in RuleBook.all {
      #expect(rule.text.last == ".", "\(rule.name): \(rule.text)")
    }
  }

  @Test func namesAreKebabCase() {
    for name in Self.known { #expect(name.wholeMatch(of: #/[a-z0-9]+(-[a-z0-9]+)*/#) != nil, "\(name)") }
  }
}
