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
      <h2>Score by month with its 95 % interval, ┊ at the target of 91</h2>
      <table class="plot">
      <thead><tr><th></th><th><div class="scale"><span>60</span><span>100</span></div></th><th></th></tr></thead>
      <tbody>
      <tr><th scope="row">2026-06</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>2026-06: 60.0 (too few to tell) n = 1</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><line class="target" x1="244.7" y1="0" x2="244.7" y2="24"/><circle cx="6" cy="12" r="4.5"/></svg></td><td>60.0 (too few to tell) n = 1</td></tr>
      <tr><th scope="row">2026-07</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>2026-07: 62.0 (too few to tell) n = 1</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><line class="target" x1="244.7" y1="0" x2="244.7" y2="24"/><circle cx="21.4" cy="12" r="4.5"/></svg></td><td>62.0 (too few to tell) n = 1</td></tr>
      <tr><th scope="row">2026-08</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>2026-08: no evaluations</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><line class="target" x1="244.7" y1="0" x2="244.7" y2="24"/></svg></td><td>no evaluations</td></tr>
      <tr><th scope="row">2026-09</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>2026-09: 64.0 (too few to tell) n = 1</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><line class="target" x1="244.7" y1="0" x2="244.7" y2="24"/><circle cx="36.8" cy="12" r="4.5"/></svg></td><td>64.0 (too few to tell) n = 1</td></tr>
      </tbody>
      </table>
      <h2>Customer rating by month with its 95 % interval, ┊ at the target of 85</h2>
      <table class="plot">
      <thead><tr><th></th><th><div class="scale"><span>50</span><span>100</span></div></th><th></th></tr></thead>
      <tbody>
      <tr><th scope="row">2026-06</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>2026-06: 55.0 (too few to tell) n = 1</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><line class="target" x1="221.6" y1="0" x2="221.6" y2="24"/><circle cx="36.8" cy="12" r="4.5"/></svg></td><td>55.0 (too few to tell) n = 1</td></tr>
      <tr><th scope="row">2026-07</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>2026-07: 57.0 (too few to tell) n = 1</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><line class="target" x1="221.6" y1="0" x2="221.6" y2="24"/><circle cx="49.1" cy="12" r="4.5"/></svg></td><td>57.0 (too few to tell) n = 1</td></tr>
      <tr><th scope="row">2026-08</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>2026-08: no evaluations</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><line class="target" x1="221.6" y1="0" x2="221.6" y2="24"/></svg></td><td>no evaluations</td></tr>
      <tr><th scope="row">2026-09</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>2026-09: 59.0 (too few to tell) n = 1</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><line class="target" x1="221.6" y1="0" x2="221.6" y2="24"/><circle cx="61.4" cy="12" r="4.5"/></svg></td><td>59.0 (too few to tell) n = 1</td></tr>
      </tbody>
      </table>
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
      <h2>Mean score by month, and over all months with its 95 % interval</h2>
      <table class="plot">
      <caption>Each picture reaches from 60 to 100, the dashed line at the target of 91.</caption>
      <thead><tr><th></th><th><div class="scale"><span>2026-06</span><span>2026-11</span></div></th><th class="number">First</th><th class="number">Last</th><th>All months</th></tr></thead>
      <tbody>
      <tr><th scope="row">billing</th><td><svg role="img" viewBox="0 0 154 24" width="154" height="24"><title>billing: 2026-06 60.0, 2026-07 62.0, 2026-08 none, 2026-09 64.0, 2026-10 66.0, 2026-11 68.0</title><line class="target" x1="0" y1="7" x2="154" y2="7"/><circle cx="12.8" cy="21" r="2"/><line class="series" x1="12.8" y1="21" x2="38.5" y2="20.1"/><circle cx="38.5" cy="20.1" r="2"/><circle cx="89.8" cy="19.2" r="2"/><line class="series" x1="89.8" y1="19.2" x2="115.5" y2="18.3"/><circle cx="115.5" cy="18.3" r="2"/><line class="series" x1="115.5" y1="18.3" x2="141.2" y2="17.4"/><circle cx="141.2" cy="17.4" r="2"/></svg></td><td class="number">60.0</td><td class="number">68.0</td><td>64.0 (60.1 to 67.9) n = 5</td></tr>
      <tr><th scope="row">=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_</th><td><svg role="img" viewBox="0 0 154 24" width="154" height="24"><title>=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_: 2026-06 none, 2026-07 none, 2026-08 none, 2026-09 none, 2026-10 78.0, 2026-11 80.0</title><line class="target" x1="0" y1="7" x2="154" y2="7"/><circle cx="115.5" cy="12.9" r="2"/><line class="series" x1="115.5" y1="12.9" x2="141.2" y2="12"/><circle cx="141.2" cy="12" r="2"/></svg></td><td class="number">78.0</td><td class="number">80.0</td><td>79.0 (too few to tell) n = 2</td></tr>
      </tbody>
      </table>
      <p><span class="dim">First and Last are a group&#39;s first and last month with a score, however few evaluations that rests on.</span></p>
      </body>
      </html>

      """#)
  }

  @Test func looksAlikeInLightAndDark() {
    let page = TrendPage(Trend(three)).document.html()
    #expect(page.contains(".plot svg { display: block; fill: currentColor; stroke: currentColor; }"))
    #expect(!Document([.paragraph("no plot")]).html().contains(".plot"))
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
