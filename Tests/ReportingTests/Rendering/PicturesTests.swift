import CustomDump
import Testing

@testable import Reporting

/// What pages are made of beside running text: verdicts, moments, large figures and pictures.
@Suite("Verdicts, moments and pictures") struct PicturesTests {
  private let document = Document(
    parts: [
      .init(
        "answer",
        [
          .kicker("Coaching plan · billing"), .heading("Leila \(Badge.notYet)", level: 1), .lead("Try one thing."),
          .figures([.init("17 of 22", label: "resolved", words: "Could be 57 to 90 of 100")]),
          .moment(
            .init(
              before: "Is it fixed?", quote: "That should do it.", words: "31 August, double charge.",
              source: .init(.time("3:58", href: "recordings/call-1.opus#t=238"), command: "play call-1 --at 3:58"),
              isGap: true)),
          .picture(.squares([.init(2, of: 3, words: "Leila: 2 of 3 calls")])),
          .picture(.timeline(.init([.init("21 September", "Case notes"), .init("Follow-up", isNext: true)]))),
          .picture(.bars(.init("Calls an hour", [.init("10 h", value: 4, past: 2, words: "4, usually 2")]))),
          .picture(
            .matrix(
              .init(
                columns: ["Ida", "Raj"], rows: [.init("Empathy", [.init("80"), .init("50", isFar: true)])],
                legend: "◆ differs"))),
          .picture(
            .path(
              .init(
                from: 50, across: .init("score", target: 91), up: .init("customers", target: 85),
                steps: [.init("October", across: 84, up: 80), .init("November", across: 90.99, up: 83)]))),
        ]), .init("proof", side: .two, [.heading("Figures"), .paragraph("2 of 3 = 66.7")]),
    ])

  @Test func standOnAScreen() {
    expectNoDifference(
      document.text(width: 60),
      #"""
      Coaching plan · billing
      Leila ◐ not yet

      Try one thing.

      resolved  17 of 22. Could be 57 to 90 of 100

      │ “Is it fixed?”
      │ “That should do it.”
        31 August, double charge. ▶ 3:58: play call-1 --at 3:58

      ■■□
      Leila: 2 of 3 calls

      ● 21 September
        Case notes
      ○ Follow-up

      10 h ███████████████┊██████████████ 4, usually 2
      Calls an hour; the upright line is what is usual.

               Ida   Raj
      ───────  ───  ────
      Empathy   80  50 ◆
      ◆ differs

      October: score 84, customers 80; November: score 90.99,
      customers 83. The corner is score 91 and customers 85.

      The figures behind it: the same with --figures.

      """#)
  }

  @Test func theFiguresBehindFollowWhereTheyAreAskedFor() {
    #expect(document.text(width: 60, figures: true).hasSuffix("\n\nFigures\n2 of 3 = 66.7\n"))
    #expect(!document.text(width: 60).contains("66.7"))
    #expect(document.markdown().contains("66.7") && document.html().contains("<div class=\"side-two\">"))
  }

  @Test func areMarkdown() {
    expectNoDifference(
      document.markdown(),
      #"""
      Coaching plan · billing

      # Leila **◐ not yet**

      Try one thing.

      - **resolved:** **17 of 22**. Could be 57 to 90 of 100

      > “Is it fixed?”
      >
      > “That should do it.”
      >
      > 31 August, double charge. ▶ 3:58: `play call-1 --at 3:58`

      ```
      ■■□
      Leila: 2 of 3 calls
      ```

      - **21 September**. Case notes
      - **Follow-up**

      ```
      10 h ███████████████┊██████████████ 4, usually 2
      Calls an hour; the upright line is what is usual.
      ```

      |  | Ida | Raj |
      | --- | ---: | ---: |
      | Empathy | 80 | 50 ◆ |

      ◆ differs

      October: score 84, customers 80; November: score 90.99, customers 83. The corner is score 91 and customers 85.

      ## Figures

      2 of 3 = 66.7

      """#)
  }

  @Test func canBeReadByWhoSeesNothingAndPlayedFromTheirTime() {
    let page = document.html()
    for words in ["Leila: 2 of 3 calls", "10 h: 4, usually 2", "November: score 90.99, customers 83"] {
      #expect(page.contains("role=\"img\" aria-label=\"") && page.contains(words))
    }
    #expect(page.contains("<a class=\"listen\" href=\"recordings/call-1.opus#t=238\">▶ 3:58</a>"))
    #expect(page.contains("<span class=\"badge warning\">◐ not yet</span>"))
    #expect(page.contains("<title>Leila</title>"))
  }

  @Test func wholePointsStayOnTheirSideOfATarget() {
    expectNoDifference(
      [90.99, 91, 90.4, 68.8].map { NumberText.points($0, edges: [91]) }, ["90.99", "91", "90", "69"])
  }
}
