import CustomDump
import Foundation
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct TrendPageFormsTests {
  private let three = Array(Example.tallies.filter { $0.group != Example.hostile }.prefix(3))

  private func body(_ trend: Trend) -> String {
    let page = TrendPage(trend).document.html()
    return page.range(of: "<body>").map { String(page[$0.lowerBound...]) } ?? page
  }

  @Test func drawsMonthsAsPicturesWithWords() {
    expectNoDifference(
      body(Trend(three)),
      #"""
      <body>
      <h1>Trend</h1>
      <dl>
      <dt>Evaluations</dt><dd>3 evaluations of 1 agent</dd>
      <dt>Score</dt><dd>62.0 (95 % 57.0 to 67.0, n = 3): <span class="warning">29.0 below 91</span></dd>
      <dt>Customer rating</dt><dd>57.0 (95 % 52.0 to 62.0, n = 3): <span class="warning">28.0 below 85</span></dd>
      </dl>
      <section>
      <h2>Score by month with its 95 % interval, ┊ at the target of 91</h2>
      <div class="rows">
      <span></span><svg aria-hidden="true" height="16"><text class="quiet" x="0%" y="12">60</text><text class="quiet middle" x="77.5%" y="12">91</text></svg><span></span>
      <span>2026-06</span><svg role="img" aria-label="2026-06: 60.0 (too few to tell) n = 1" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><line class="target" x1="77.5%" y1="1" x2="77.5%" y2="23"/><circle class="dot" cx="0%" cy="12" r="6"/></svg><span class="words">60.0 (too few to tell) n = 1</span>
      <span>2026-07</span><svg role="img" aria-label="2026-07: 62.0 (too few to tell) n = 1" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><line class="target" x1="77.5%" y1="1" x2="77.5%" y2="23"/><circle class="dot" cx="5%" cy="12" r="6"/></svg><span class="words">62.0 (too few to tell) n = 1</span>
      <span>2026-08</span><svg role="img" aria-label="2026-08: no evaluations" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><line class="target" x1="77.5%" y1="1" x2="77.5%" y2="23"/></svg><span class="words">no evaluations</span>
      <span>2026-09</span><svg role="img" aria-label="2026-09: 64.0 (too few to tell) n = 1" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><line class="target" x1="77.5%" y1="1" x2="77.5%" y2="23"/><circle class="dot" cx="10%" cy="12" r="6"/></svg><span class="words">64.0 (too few to tell) n = 1</span>
      </div>
      </section>
      <section>
      <h2>Customer rating by month with its 95 % interval, ┊ at the target of 85</h2>
      <div class="rows">
      <span></span><svg aria-hidden="true" height="16"><text class="quiet" x="0%" y="12">50</text><text class="quiet middle" x="70%" y="12">85</text><text class="quiet end" x="100%" y="12">100</text></svg><span></span>
      <span>2026-06</span><svg role="img" aria-label="2026-06: 55.0 (too few to tell) n = 1" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><line class="target" x1="70%" y1="1" x2="70%" y2="23"/><circle class="dot" cx="10%" cy="12" r="6"/></svg><span class="words">55.0 (too few to tell) n = 1</span>
      <span>2026-07</span><svg role="img" aria-label="2026-07: 57.0 (too few to tell) n = 1" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><line class="target" x1="70%" y1="1" x2="70%" y2="23"/><circle class="dot" cx="14%" cy="12" r="6"/></svg><span class="words">57.0 (too few to tell) n = 1</span>
      <span>2026-08</span><svg role="img" aria-label="2026-08: no evaluations" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><line class="target" x1="70%" y1="1" x2="70%" y2="23"/></svg><span class="words">no evaluations</span>
      <span>2026-09</span><svg role="img" aria-label="2026-09: 59.0 (too few to tell) n = 1" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><line class="target" x1="70%" y1="1" x2="70%" y2="23"/><circle class="dot" cx="18%" cy="12" r="6"/></svg><span class="words">59.0 (too few to tell) n = 1</span>
      </div>
      </section>
      </body>
      </html>

      """#)
  }

  @Test func drawsSeriesAsPicturesWithWords() {
    expectNoDifference(
      body(Trend(Example.tallies.filter { $0.agent == "agent-0" || $0.agent == "agent-12" }, by: .team)),
      #"""
      <body>
      <h1>Trend by team</h1>
      <dl>
      <dt>Groups</dt><dd>2 teams</dd>
      <dt>Months</dt><dd>2026-06 to 2026-11</dd>
      </dl>
      <section>
      <h2>Mean score by month, and over all months with its 95 % interval</h2>
      <div class="rows">
      <span></span><svg aria-hidden="true" height="16"><text class="quiet" x="0%" y="12">2026-06</text><text class="quiet end" x="100%" y="12">2026-11</text></svg><span></span>
      <span>billing</span><svg role="img" aria-label="billing: 2026-06 60.0, 2026-07 62.0, 2026-08 none, 2026-09 64.0, 2026-10 66.0, 2026-11 68.0" height="24"><line class="target" x1="0%" y1="7" x2="100%" y2="7"/><line class="series" x1="8.3%" y1="21" x2="25%" y2="20.1"/><line class="series" x1="58.3%" y1="19.2" x2="75%" y2="18.3"/><line class="series" x1="75%" y1="18.3" x2="91.7%" y2="17.4"/><circle class="dot" cx="8.3%" cy="21" r="3"/><circle class="dot" cx="25%" cy="20.1" r="3"/><circle class="dot" cx="58.3%" cy="19.2" r="3"/><circle class="dot" cx="75%" cy="18.3" r="3"/><circle class="dot" cx="91.7%" cy="17.4" r="3"/></svg><span class="words">first 60.0, last 68.0, all months 64.0 (60.1 to 67.9) n = 5</span>
      <span>=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_</span><svg role="img" aria-label="=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_: 2026-06 none, 2026-07 none, 2026-08 none, 2026-09 none, 2026-10 78.0, 2026-11 80.0" height="24"><line class="target" x1="0%" y1="7" x2="100%" y2="7"/><line class="series" x1="75%" y1="12.9" x2="91.7%" y2="12"/><circle class="dot" cx="75%" cy="12.9" r="3"/><circle class="dot" cx="91.7%" cy="12" r="3"/></svg><span class="words">first 78.0, last 80.0, all months 79.0 (too few to tell) n = 2</span>
      <small class="all dim">Each picture reaches from 60 to 100, the broken line at the target of 91.</small>
      </div>
      <p><span class="dim">First and Last are a group&#39;s first and last month with a score, however few evaluations that rests on.</span></p>
      </section>
      </body>
      </html>

      """#)
  }

  @Test func looksAlikeInLightAndDark() {
    let page = TrendPage(Trend(three)).document.html()
    #expect(page.contains("color-scheme: light dark") && page.contains("@media print"))
    #expect(!page.contains("viewBox"), "a picture with a box of its own shrinks its type on a phone")
  }

  @Test func isJSONWithSortedKeys() {
    expectNoDifference(
      JSONAnswer.text(of: Trend(Array(three.prefix(1)), by: .team)),
      #"""
      {
        "by": "team",
        "datedBySubmission": 0,
        "evaluations": 1,
        "groups": [
          {
            "agents": 1,
            "change": null,
            "customerRating": {
              "confidence": 0.95,
              "high": null,
              "low": null,
              "method": "mean of values, t interval",
              "n": 1,
              "observed": 55,
              "undefined": "too few to tell: n = 1",
              "value": null
            },
            "evaluations": 1,
            "group": "billing",
            "months": [
              {
                "customerRating": {
                  "confidence": 0.95,
                  "high": null,
                  "low": null,
                  "method": "mean of values, t interval",
                  "n": 1,
                  "observed": 55,
                  "undefined": "too few to tell: n = 1",
                  "value": null
                },
                "month": "2026-06",
                "score": {
                  "confidence": 0.95,
                  "high": null,
                  "low": null,
                  "method": "mean of values, t interval",
                  "n": 1,
                  "observed": 60,
                  "undefined": "too few to tell: n = 1",
                  "value": null
                }
              }
            ],
            "rubric": null,
            "score": {
              "confidence": 0.95,
              "high": null,
              "low": null,
              "method": "mean of values, t interval",
              "n": 1,
              "observed": 60,
              "undefined": "too few to tell: n = 1",
              "value": null
            }
          }
        ],
        "targets": {
          "customerRating": 85,
          "score": 91
        },
        "total": 1
      }

      """#)
  }
}
