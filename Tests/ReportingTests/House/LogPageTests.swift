import CustomDump
import Foundation
import Notation
import Testing

@testable import Reporting

@Suite struct LogPageTests {
  private let entries = [
    LogPage.Entry(
      number: 2, when: Date(timeIntervalSince1970: 1_795_338_450), who: "q-martin",
      sentence: "score call-0042 for ana-lopez", isUndone: true),
    .init(number: 1, when: Date(timeIntervalSince1970: 1_795_338_000), who: nil, sentence: Example.hostile),
  ]

  @Test func listsChanges() {
    expectNoDifference(
      LogPage(entries).document.text(width: 60),
      #"""
      No.  When (UTC)   Who       What
      ───  ───────────  ────────  ────────────────────────────────
        2  2026-11-22   q-martin  score call-0042 for ana-lopez
           09:07                  (undone)
        1  2026-11-22             =1+1<U+001B>[2J<U+202E><script>a
           09:00                  lert('x')</script> |`**_

      """#)
  }

  @Test func foldsOnANarrowScreen() {
    expectNoDifference(
      LogPage(entries).document.text(width: 20),
      #"""
      No.: 2
        When (UTC):
        2026-11-22 09:07
        Who: q-martin
        What: score
        call-0042 for
        ana-lopez (undone)

      No.: 1
        When (UTC):
        2026-11-22 09:00
        What:
        =1+1<U+001B>[2J<U+
        202E><script>alert
        ('x')</script>
        |`**_

      """#)
  }

  @Test func saysWhenThereAreNone() {
    expectNoDifference(
      LogPage([]).document.text(width: 80),
      #"""
      Nothing was changed yet.

      """#)
  }

  @Test func isJSON() {
    expectNoDifference(
      JSONAnswer.text(of: LogPage(entries)),
      #"""
      {
        "entries": [
          {
            "number": 2,
            "reason": null,
            "sentence": "score call-0042 for ana-lopez",
            "undone": true,
            "when": "2026-11-22T09:07:30Z",
            "who": "q-martin"
          },
          {
            "number": 1,
            "reason": null,
            "sentence": "=1+1\u001b[2J\u202e<script>alert('x')</script>\n|`**_",
            "undone": false,
            "when": "2026-11-22T09:00:00Z",
            "who": null
          }
        ]
      }

      """#)
  }
}
