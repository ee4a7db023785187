import CustomDump
import Insights
import QualityModel
import Testing

@testable import Reporting

/// What comes from files stays text, whatever a template says; what a template says never stops the program.
@Suite("Templates of pages, hostile") struct PageTemplateHostileTests {
  static let document = PlanPage(
    Example.proposal(note: "</p><script>x</script> [a](b) {{style}}", quote: "\u{1B}[2J\" onload='x'")
  ).document

  @Test(arguments: ["{{note}}", "{{{note}}}", "{{&note}}", "{{& note }}"])
  func staysTextInHTML(tag: String) throws {
    expectNoDifference(
      try PageTemplateTests.page(
        "{{#focus}}{{#evidence}}\(tag)|{{{quote}}}\n{{/evidence}}{{/focus}}", of: Self.document),
      """
      &lt;/p&gt;&lt;script&gt;x&lt;/script&gt; [a](b) {{style}}|&lt;U+001B&gt;[2J&quot; onload=&#39;x&#39;
      A stock phrase.|
      Closed without asking.|

      """)
  }

  @Test(arguments: ["{{note}}", "{{{note}}}", "{{&note}}"])
  func staysTextInMarkdown(tag: String) throws {
    expectNoDifference(
      try PageTemplateTests.page(
        "{{#focus}}{{#evidence}}\(tag)\n{{/evidence}}{{/focus}}", .markdown, of: Self.document),
      #"""
      \</p\>\<script\>x\</script\> \[a\](b) {{style}}
      A stock phrase.
      Closed without asking.

      """#)
  }

  @Test func aShortTemplateMakesNoEndlessPage() throws {
    let lists = ["parts", "ranking", "focus", "process", "later", "cautions", "steps", "motivators"]
    let opened = lists.map { "{{#\($0)}}" }.joined()
    let closed = lists.reversed().map { "{{/\($0)}}" }.joined()
    let text = String(repeating: opened, count: 6) + "{{style}}" + String(repeating: closed, count: 6)
    let template = PageTemplate(TemplateText(TemplateName(.plan, .html), text))
    expectNoDifference(template.findings, [])
    let error = #expect(throws: PageTooLarge.self) { try template.page(of: Self.document) }
    expectNoDifference(error?.message, "templates/plan.html would make a page of more than 64 MB")
  }

  @Test func deepSectionsAreRefused() {
    let text = String(repeating: "{{#focus}}", count: 4000)
    let template = PageTemplate(TemplateText(TemplateName(.plan, .html), text))
    expectNoDifference(template.findings.map(\.message.text), ["sections nest more than 64 deep"])
    #expect(throws: PageTooLarge.self) { try template.page(of: Self.document) }
  }

  /// The time that a page takes grows with the square of its tags.
  @Test func veryManyTagsAreRefused() {
    let text = "{{#nothing}}" + String(repeating: "x{{title}}", count: 80_000) + "{{/nothing}}"
    let template = PageTemplate(TemplateText(TemplateName(.plan, .html), text))
    expectNoDifference(template.findings.map(\.message.text), ["a template has at most 5000 tags"])
  }

  /// Characters that join the braces before them make other tags of the text than bytes do.
  @Test(arguments: [
    "{{title}}\u{301}", "{\u{301}{title}}", "{{!\u{301}}}\u{301} {{#focus}}", "{{#focus}}}\u{301}{{/focus}}", "{{",
    "{{{", "{{{}}}", "}}", "{{#}}{{/}}", "{{ }}", "\u{FEFF}{{title}}", "{{title", "{{{title}}",
    "{{#focus}}\r\n{{/focus}}",
  ])
  func oddTextsAreReadOrRefused(text: String) {
    let template = PageTemplate(TemplateText(TemplateName(.plan, .html), text))
    #expect(template.isBroken == template.findings.contains { $0.severity == .error })
    if !template.isBroken { #expect(throws: Never.self) { try template.page(of: Self.document) } }
  }
}
