import CustomDump
import Testing

@testable import Reporting

@Suite struct DocumentTextTests {
  @Test func laysOutEveryBlock() {
    expectNoDifference(
      Example.everyBlock.text(width: 80),
      #"""
      Title

      A good word, a bad one and code.

      Name  Ana López
      名前  全角 characters are two columns wide

      Table
      Name      Score  Remark                            Team
      ────────  ─────  ────────────────────────────────  ───────
      Ana        84.2  miss in a long remark that folds  billing
          a note under the row
      全角文字    7.0

      - one
      - two words that fold at a narrow screen

      │ First line.
      │ Second line.

      let a = 1
          indented

               0                                    100
      2026-10  ················├───●──┤···········┊····  50.0
      2026-11  ···································┊····  none

      sessions/evaluations/2026/11/x.json:14:7: error[no-answer]: no answer for `Owns
        the problem`
      14 |       "owns-problem": null,
         |       ^^^^^^^^^^^^^^
      help: answer it, or set it aside with `n/a`

      """#)
  }

  @Test func foldsOnANarrowScreen() {
    expectNoDifference(
      Example.everyBlock.text(width: 20),
      #"""
      Title

      A good word, a bad
      one and code.

      Name: Ana López
      名前: 全角
        characters are two
        columns wide

      Table
      Name: Ana
        Score: 84.2
        Remark: miss in a
        long remark that
        folds
        Team: billing
          a note under the
          row

      Name: 全角文字
        Score: 7.0

      - one
      - two words that
        fold at a narrow
        screen

      │ First line.
      │ Second line.

      let a = 1
          indented

      2026-10: 50.0
      2026-11: none

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

  @Test func coloursEveryWordByItself() {
    expectNoDifference(
      Document([.heading("Two words", level: 1), .paragraph("A \("very good", .good) word.")])
        .text(width: 20, coloured: true).replacing("\u{1B}", with: "␛"),
      #"""
      ␛[1;4mTwo words␛[0m

      A ␛[32mvery␛[0m ␛[32mgood␛[0m word.

      """#)
  }

  @Test func dropsSecondaryColumnsFirst() {
    expectNoDifference(
      Document([.table(Example.table)]).text(width: 45),
      #"""
      Name      Score  Remark
      ────────  ─────  ────────────────────────────
      Ana        84.2  miss in a long remark that
                       folds
          a note under the row
      全角文字    7.0

      """#)
  }

  @Test func cannotSteerATerminal() {
    expectNoDifference(
      Example.hostileDocument.text(width: 60),
      #"""
      =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_

      =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_

      =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_:
        =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_

      =1+1<U+001B>[2J<U+202E><script>alert('x')</script>         n
      |`**_
      ──────────────────────────────────────────────────────  ────
      =1+1<U+001B>[2J<U+202E><script>alert('x')</script>      -3.5
      |`**_
          =1+1<U+001B>[2J<U+202E><script>alert('x')</script> |`**_
      @cmd                                                    -inf

      - 1. =1+1<U+001B>[2J<U+202E><script>alert('x')</script>
        |`**_

      │ =1+1<U+001B>[2J<U+202E><script>alert('x')</script>
      │ |`**_

      ```
      =1+1<U+001B>[2J<U+202E><script>alert('x')</script>
      |`**_

      """#)
  }

  @Test func isNothingWithoutBlocks() {
    expectNoDifference(Document().text(width: 80), #""#)
  }
}
