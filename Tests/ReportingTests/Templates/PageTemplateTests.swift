import CustomDump
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite("Templates of pages") struct PageTemplateTests {
  static let plan = PlanPage(Example.proposal(), agreed: Example.agreedPlan).document
  static let agent = AgentPage(Example.scorecard(Example.many)).document

  static let pages = [
    (TemplateName.Page.plan, plan), (.agent, agent), (.team, TeamPage(Example.team()).document),
  ]

  /// The page of a template, without the policy that comes before whatever the template says.
  static func page(_ text: String, _ form: TemplateName.Form = .html, of document: Document = plan) throws -> String {
    let page = try PageTemplate(TemplateText(TemplateName(.plan, form), text)).page(of: document)
    guard form == .html else { return page }
    let policy = "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n\(HTML.policy)\n"
    #expect(page.hasPrefix(policy))
    return String(page.dropFirst(policy.count))
  }

  @Test(arguments: TemplateName.allCases) func theBuiltInOnesAreSound(name: TemplateName) {
    expectNoDifference(PageTemplate.builtIn(name).findings, [])
  }

  @Test func theBuiltInOnesChangeNothing() throws {
    for (page, document) in Self.pages {
      expectNoDifference(try PageTemplate.builtIn(.init(page, .html)).page(of: document), document.html())
      expectNoDifference(try PageTemplate.builtIn(.init(page, .markdown)).page(of: document), document.markdown())
    }
  }

  @Test func aPlanIsSmallEnoughToSend() {
    #expect(Self.plan.html().utf8.count < 200_000)
  }

  @Test func aTemplatePicksPartsAndValues() throws {
    expectNoDifference(
      try Self.page(
        """
        # {{agent.name}}, {{from}} to {{to}}

        {{#focus}}
        {{index()}}. {{title}}: {{cost}} points{{#goal}}, to {{to}} by {{by}}{{/goal}}{{^last()}};{{/last()}}
        {{#practice}}
          - {{.}}
        {{/practice}}
        {{/focus}}
        {{^prefers}}Nobody knows how.{{/prefers}}{{#prefers}}Prefers {{prefers}}.{{/prefers}}
        {{#nobody}}never{{/nobody}}

        {{part.few}}

        """, .markdown),
      """
      # Ana López, 2026-09-01 to 2026-11-22

      0. Empathy: 9.5 points, to 62.0 by 2026-12-20;
        - Role-play a caller who has been passed on twice.
        - Mark the first feeling on two recordings.
      1. First-contact fix: 6.0 points, to 88.0 by 2026-12-20
      Prefers written feedback first.


      ## Counted too seldom

      Under 5 times, so nothing is said of them: Warm transfer (n = 2).

      """)
  }

  @Test func partsOfOneNameStandTogether() throws {
    let text = try Self.page("{{#parts}}{{id}} {{/parts}}", .markdown)
    expectNoDifference(
      text,
      """
      title agreed strength focus evidence better goal focus evidence goal process later ranking picture few \
      conversation notes cautions 

      """)
    let goals = try Self.page("{{part.goal}}", .markdown)
    #expect(goals.matches(of: #/### Goal/#).count == 2)
  }

  /// A list or a group printed as a whole would show how the program holds it.
  @Test func whatIsNoTextPrintsNothing() throws {
    expectNoDifference(try Self.page("a{{parts}}b{{agent}}c{{.}}d{{title.x}}e"), "abcde\n")
  }

  /// A typo must be found without a page at hand, so the vocabulary has to know every name of one.
  @Test func everyNameOfAPageIsKnown() {
    for (page, document) in Self.pages {
      let known = Set(TemplateVocabulary.of(page).names)
      let names = Self.names(.group(document.context(for: .html)), in: "")
      expectNoDifference(names.subtracting(known).sorted(), [])
    }
  }

  private static func names(_ value: PageValue, in scope: String) -> Set<String> {
    switch value {
    case .text: []
    case .list(let values): values.reduce(into: []) { $0.formUnion(names($1, in: scope)) }
    case .group(let values):
      values.reduce(into: []) { names, member in
        let name = scope.isEmpty ? member.key : "\(scope).\(member.key)"
        names.formUnion(self.names(member.value, in: name).union([name]))
      }
    }
  }
}
