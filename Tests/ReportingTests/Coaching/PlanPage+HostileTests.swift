import CustomDump
import QualityModel
import Testing

@testable import Insights
@testable import Reporting

/// Notes and quotes are strangers' words in every form of the page.
@Suite("Plan page, with hostile notes") struct PlanPageHostileTests {
  static let page = PlanPage(
    Example.proposal(
      note: "</li><script>alert(1)</script> [x](javascript:1) | *b* {{title}} {{{style}}}",
      quote: "\u{1B}[2J\u{202E}evil")
  ).document

  @Test func staysTextOnATerminal() {
    expectNoDifference(
      Example.part(of: Self.page.text(width: 80), from: "Evidence", to: "What better looks like"),
      #"""
      Evidence
      - call-0042, 2026-11-20, line 14, at 1:23.5: “<U+001B>[2J<U+202E>evil”. Note:
        </li><script>alert(1)</script> [x](javascript:1) | *b* {{title}} {{{style}}}
        (play call-0042 --at 1:23.5)
      - call-0047, 2026-11-20. Note: A stock phrase. (play call-0047)

      """#)
  }

  @Test func staysTextInHTML() {
    expectNoDifference(
      Self.page.html().split(separator: "\n").filter { $0.contains("script") }.joined(separator: "\n"),
      #"""
      <li><strong>call-0042</strong>, 2026-11-20, line 14, at 1:23.5: “&lt;U+001B&gt;[2J&lt;U+202E&gt;evil”. Note: &lt;/li&gt;&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:1) | *b* {{title}} {{{style}}} (<code>play call-0042 --at 1:23.5</code>)</li>
      """#)
  }

  @Test func staysTextInMarkdown() {
    expectNoDifference(
      Self.page.markdown().split(separator: "\n").filter { $0.contains("script") }.joined(separator: "\n"),
      #"""
      - **call-0042**, 2026-11-20, line 14, at 1:23.5: “\<U+001B\>\[2J\<U+202E\>evil”. Note: \</li\>\<script\>alert(1)\</script\> \[x\](javascript:1) \| \*b\* {{title}} {{{style}}} (`play call-0042 --at 1:23.5`)
      """#)
  }

  /// What is typed must not be a stranger's words.
  @Test func aStrangeIDIsNoCommand() {
    var proposal = Example.proposal()
    proposal.suggestion.focus[1].evidence[0].interaction = "x; rm -rf ~"
    expectNoDifference(
      Example.part(of: PlanPage(proposal).document.text(width: 80), from: "Focus 2: First-contact fix", to: "Goal")
        .split(separator: "\n").filter { $0.contains("rm") }.joined(separator: "\n"),
      "- x; rm -rf ~, 2026-11-20, line 31. Note: Closed without asking.")
  }
}
