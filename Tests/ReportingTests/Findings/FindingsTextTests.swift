import CustomDump
import QualityModel
import Testing

@testable import Reporting

@Suite struct FindingsTextTests {
  @Test func showsPlaceCaretAndHelp() {
    expectNoDifference(
      FindingsText([Example.finding, Example.finding]).text(),
      #"""
      sessions/evaluations/2026/11/x.json:14:7: error[no-answer]: no answer for `Owns the problem`
      14 |       "owns-problem": null,
         |       ^^^^^^^^^^^^^^
      help: answer it, or set it aside with `n/a`

      sessions/evaluations/2026/11/x.json:14:7: error[no-answer]: no answer for `Owns the problem`
      14 |       "owns-problem": null,
         |       ^^^^^^^^^^^^^^
      help: answer it, or set it aside with `n/a`

      """#)
  }

  private func advice(_ rule: String, line: Int, file: String = "rubrics/pier.yaml") -> Finding {
    Finding(
      rule: rule, severity: .warning, "advice for line \(line)", help: "do it",
      place: Place(file: file, line: line, column: 1, source: "- id: x", width: 1))
  }

  @Test func showsAdviceOnFormsOnceARule() {
    let findings =
      [advice("no-guidance", line: 9), advice("no-anchors", line: 10), advice("no-guidance", line: 12)]
      + [advice("no-guidance", line: 15), advice("no-guidance", line: 4, file: "rubrics/quay.yaml")]
    expectNoDifference(
      FindingsText(findings).text(),
      #"""
      rubrics/pier.yaml:9:1: warning[no-guidance]: advice for line 9
      9 | - id: x
        | ^
      and 3 more: lines 12 and 15; rubrics/quay.yaml line 4
      help: do it

      rubrics/pier.yaml:10:1: warning[no-anchors]: advice for line 10
      10 | - id: x
         | ^
      help: do it

      """#)
  }

  @Test func countsTheLinesThatAreTooMany() {
    let text = FindingsText((1...40).map { advice("no-guidance", line: $0) }).text()
    #expect(text.contains("\nand 39 more: lines 2, 3, 4, 5, 6, 7, 8, 9 and 31 others\n"))
    let fewer = FindingsText((1...10).map { advice("no-guidance", line: $0) }).text()
    #expect(fewer.contains("\nand 9 more: lines 2, 3, 4, 5, 6, 7, 8, 9 and 10\n"))
  }

  /// Errors, and warnings about records, are each a matter of their own.
  @Test func groupsNothingElse() {
    var error = advice("no-guidance", line: 3)
    error.severity = .error
    for findings in [[error, error], [advice("unknown-key", line: 3), advice("unknown-key", line: 4)]] {
      #expect(FindingsText(findings).text().matches(of: #/help: do it/#).count == 2)
    }
  }

  @Test func listsEveryFindingForPrograms() throws {
    let findings = (1...5).map { advice("no-guidance", line: $0) }
    #expect(FindingList(findings).rows.count == 5)
  }

  @Test func coloursTheWordsThatMatter() {
    expectNoDifference(
      FindingsText([Example.finding]).text(coloured: true).replacing("\u{1B}", with: "␛"),
      #"""
      sessions/evaluations/2026/11/x.json:14:7: ␛[31merror[no-answer]:␛[0m no answer for `Owns the problem`
      14 |       "owns-problem": null,
         |       ␛[31m^^^^^^^^^^^^^^␛[0m
      ␛[32mhelp:␛[0m answer it, or set it aside with `n/a`

      """#)
  }

  @Test func foldsOnANarrowScreen() {
    expectNoDifference(
      FindingsText([Example.finding]).text(width: 20),
      #"""
      sessions/evaluations
      /2026/11/x.json:14:7
      : error[no-answer]:
      no answer for `Owns
      the problem`
      14 |       "owns-pr…
         |       ^^^^^^^^^
      help: answer it, or
        set it aside with
        `n/a`

      """#)
  }

  @Test func keepsTheCaretUnderTabsAndWideCharacters() {
    expectNoDifference(
      FindingsText([Example.finding("\t\t名前: x", column: 7)]).text(),
      #"""
      rubrics/r.yaml:9:7: warning[unknown-key]: there is no key `x`
      9 |   名前: x
        |         ^

      """#)
  }

  @Test func keepsTheCaretUnderEscapedCharacters() {
    expectNoDifference(
      FindingsText([Example.finding("\u{1B}[31m: x", column: 8)]).text(),
      #"""
      rubrics/r.yaml:9:8: warning[unknown-key]: there is no key `x`
      9 | <U+001B>[31m: x
        |               ^

      """#)
  }

  @Test func keepsThePlaceInSightOfALongLine() {
    expectNoDifference(
      FindingsText([
        Example.finding(
          String(repeating: "a", count: 500) + "HERE" + String(repeating: "b", count: 500), column: 501, width: 4)
      ]).text(width: 60),
      #"""
      rubrics/r.yaml:9:501: warning[unknown-key]: there is no key
        `x`
      9 | …aaaaaaaaaaaaaaaaaaaaaaaaaaaHEREbbbbbbbbbbbbbbbbbbbbbbb…
        |                             ^^^^

      """#)
  }

  @Test func needsNoPlace() {
    expectNoDifference(
      FindingsText([Finding(rule: "no-answer", "no answer for `Empathy`", help: "answer it")]).text(),
      #"""
      error[no-answer]: no answer for `Empathy`
      help: answer it

      """#)
  }

  @Test func isSafe() {
    expectNoDifference(
      FindingsText([
        Finding(rule: "r", .init(Example.hostile), help: Example.hostile, place: Place(file: Example.hostile))
      ]).text(),
      #"""
      =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_: error[r]: =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_
      help: =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_

      """#)
  }

  @Test func isJSON() {
    expectNoDifference(
      JSONAnswer.text(of: FindingList([Example.finding, Finding(rule: "r", "m", help: "h", at: ["answers", 3])])),
      #"""
      {
        "findings": [
          {
            "column": 7,
            "file": "sessions/evaluations/2026/11/x.json",
            "help": "answer it, or set it aside with `n/a`",
            "line": 14,
            "message": "no answer for `Owns the problem`",
            "path": "",
            "rule": "no-answer",
            "severity": "error"
          },
          {
            "column": null,
            "file": null,
            "help": "h",
            "line": null,
            "message": "m",
            "path": "answers[3]",
            "rule": "r",
            "severity": "error"
          }
        ]
      }

      """#)
  }

  @Test func isNothingWithoutFindings() {
    expectNoDifference(FindingsText([]).text(), #""#)
  }
}
