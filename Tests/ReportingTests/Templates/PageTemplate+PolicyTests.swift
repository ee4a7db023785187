import CustomDump
import Foundation
import QualityModel
import Testing

@testable import Reporting

/// A page loads, runs and sends nothing, whatever a template says.
@Suite("Templates of pages, their policy") struct PageTemplatePolicyTests {
  private static let policy = """
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    """
  private static let opening = "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n\(policy)\n"

  private func page(_ text: String) throws -> String {
    try PageTemplate(TemplateText(TemplateName(.plan, .html), text)).page(of: PageTemplateTests.plan)
  }

  @Test(arguments: [
    "<p>x</p>\n", "<script>x</script>\n", "<img src=\"http://a.example/\">\n<html><head></head></html>\n",
    "<!-- <!DOCTYPE html><html><head> --><script>x</script>\n", "<html><body><script>x</script></body></html>\n",
    "<!DOCTYPE html>\n<html onload=\"x\">\n<head>\n</head>\n",
    "<!DOCTYPE html>\n<html lang=\"en\" manifest=\"x\"><head>\n",
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src *\">\n<script>x</script>\n",
    "<!DOCTYPE html><html x><head></head></html>\n",
    "\u{FEFF}<!DOCTYPE html><html><head>\n",
  ])
  func comesBeforeWhateverIsThere(text: String) throws {
    expectNoDifference(try page(text), Self.opening + text)
  }

  @Test(arguments: [
    ("<!DOCTYPE html>\n<html lang=\"de\">\n<head>\n", "<script src=\"x.js\"></script>\n"),
    ("<!doctype html><HTML><head>\n<meta charset=\"utf-8\">\n", "<style>p { color: red }</style></head>\n"),
    ("<!DOCTYPE html><html><head>", "<meta charset=\"utf-7\"></head>\n"),
    ("<!DOCTYPE html><html><head>", "<!-- \(policy) --><script>x</script>\n"),
  ])
  func isTheFirstThingInAPlainHead(head: String, rest: String) throws {
    expectNoDifference(try page(head + rest), head + Self.policy + "\n" + rest)
  }

  @Test(arguments: [
    "<meta http-equiv=\"refresh\" content=\"0;url=http://a.example\">", "<META\nHTTP-EQUIV=refresh content=0>",
    "<meta/http-equiv=\"&#114;efresh\" content=\"0\">", "<meta name=\"a\" content=\"b\" http-equiv=\"refresh\">",
    "<meta http-{{^actions}}{{/actions}}equiv=\"refresh\">", "<me{{none}}ta http-equiv=\"refresh\">",
    "<link rel=\"dns-prefetch\" href=\"//a.example\">", "<link/rel=preconnect href=//a.example>",
    "<p title=\"<meta http-equiv=refresh\">",
  ])
  func whatNoPolicyStopsIsText(text: String) throws {
    let shown = try page("<p>{{title}}</p>\n\(text)\n")
    #expect(shown.contains("&lt;meta") || shown.contains("&lt;META") || shown.contains("&lt;link"), "\(shown)")
    #expect(shown.matches(of: #/(?i)<(?:meta|link)[^>]*(?:refresh|&#114;efresh|a\.example)/#).isEmpty, "\(shown)")
  }

  @Test(arguments: [
    "<meta name=\"author\" content=\"us\">", "<metadata>", "<meta charset=\"utf-8\"/>",
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">",
  ])
  func plainWordsAboutThePageStay(text: String) throws {
    #expect(try page("<p>x</p>\n\(text)\n").contains(text))
  }

  @Test func isNotRepeatedWhereTheTemplateHasIt() throws {
    let text = PageTemplate.builtIn(TemplateName(.plan, .html)).text
    expectNoDifference(try page(text).components(separatedBy: "Content-Security-Policy").count, 2)
  }

  @Test(arguments: [
    ("<script>x</script>", "a script"), ("<p OnClick='x'>", "a script"), ("<svg/onload=x>", "a script"),
    ("<a href=\"javascript:x\">", "a script"), ("<iframe src=x>", "a frame"), ("<object data=x>", "a frame"),
    ("<form action=x>", "a form"), ("<base href=x>", "another address for the page"),
    ("<meta http-equiv=\"refresh\" content=\"0;url=x\">", "another address for the page"),
    ("<img alt=\"x\" src=x>", "something to load"), ("<link rel=stylesheet href=x>", "something to load"),
    ("<style>p { background: url(x) }</style>", "something to load"),
    ("<style>@import 'x';</style>", "something to load"),
    ("![x](https://a.example)", "something to load"),
  ])
  func whatItPreventsIsFound(text: String, what: String) {
    for form in TemplateName.Form.allCases {
      let found = PageTemplate(TemplateText(TemplateName(.plan, form), "{{title}}\n\(text)")).findings
      #expect(found.map(\.rule).contains("template-reaches-out"), "\(text)")
      expectNoDifference(
        found.first?.message.text, "there is \(what) here, and a page neither loads, runs nor sends anything")
      expectNoDifference(found.first?.severity, .warning)
      expectNoDifference(found.first?.place?.line, 2)
    }
  }

  @Test(arguments: [
    "<a href=\"https://a.example\">us</a>", "<p class=\"one\">on = off</p>", "<svg><g id=\"a\"/></svg>",
    "<style>p { fill: url(#a) }</style>", "[us](https://a.example)", "<format> and <based>",
  ])
  func whatDoesNothingByItselfIsNot(text: String) {
    expectNoDifference(PageTemplate(TemplateText(TemplateName(.plan, .html), text)).findings, [])
  }
}
