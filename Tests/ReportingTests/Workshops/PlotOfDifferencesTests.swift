import CustomDump
import Testing

@testable import Reporting

@Suite struct PlotOfDifferencesTests {
  @Test func marksNoDifference() {
    let page = Example.differences
    expectNoDifference(
      page.text(width: 60),
      #"""
                       -100     0     100  Points
      Score            ·········●········  +4.1 (0.6 to 7.6)
      =1+1<U+001B>[2J  ········●┤········  -3.0 (-8.0 to 2.0)
      <U+202E><script
      >alert('x')</sc
      ript> |`**_
      Wide             ─────────┼●───────  +20.0 (-180.0 to 220.0)
      None             ·········│········  too few to tell

      """#)
  }

  @Test func isATableInMarkdown() {
    let page = Example.differences
    expectNoDifference(
      page.markdown(),
      #"""
      |  | Points |
      | --- | --- |
      | Score | +4.1 (0.6 to 7.6) |
      | =1+1\<U+001B\>\[2J\<U+202E\>\<script\>alert('x')\</script\> \|\`\*\*\_ | -3.0 (-8.0 to 2.0) |
      | Wide | +20.0 (-180.0 to 220.0) |
      | None | too few to tell |

      """#)
  }

  @Test func drawsBarsInHTML() {
    let page = Example.differences
    expectNoDifference(
      Example.part(of: page.html(), from: "<body>"),
      #"""
      <body>
      <table class="plot">
      <thead><tr><th></th><th><svg class="ticks" viewBox="0 0 320 20" width="320" height="20"><text x="0" y="16" text-anchor="start">-100</text><text x="160" y="16" text-anchor="middle">0</text><text x="320" y="16" text-anchor="end">100</text></svg></th><th>Points</th></tr></thead>
      <tbody>
      <tr><th scope="row">Score</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>Score: +4.1 (0.6 to 7.6)</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><rect class="bar" x="160" y="8" width="6.3" height="8"/><line class="origin" x1="160" y1="0" x2="160" y2="24"/><line class="interval" x1="160.9" y1="12" x2="171.7" y2="12"/><line class="interval" x1="160.9" y1="7" x2="160.9" y2="17"/><line class="interval" x1="171.7" y1="7" x2="171.7" y2="17"/><circle cx="166.3" cy="12" r="4.5"/></svg></td><td>+4.1 (0.6 to 7.6)</td></tr>
      <tr><th scope="row">=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_: -3.0 (-8.0 to 2.0)</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><rect class="bar" x="155.4" y="8" width="4.6" height="8"/><line class="origin" x1="160" y1="0" x2="160" y2="24"/><line class="interval" x1="147.7" y1="12" x2="163.1" y2="12"/><line class="interval" x1="147.7" y1="7" x2="147.7" y2="17"/><line class="interval" x1="163.1" y1="7" x2="163.1" y2="17"/><circle cx="155.4" cy="12" r="4.5"/></svg></td><td>-3.0 (-8.0 to 2.0)</td></tr>
      <tr><th scope="row">Wide</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>Wide: +20.0 (-180.0 to 220.0)</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><rect class="bar" x="160" y="8" width="30.8" height="8"/><line class="origin" x1="160" y1="0" x2="160" y2="24"/><line class="interval" x1="6" y1="12" x2="314" y2="12"/><circle cx="190.8" cy="12" r="4.5"/></svg></td><td>+20.0 (-180.0 to 220.0)</td></tr>
      <tr><th scope="row">None</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>None: too few to tell</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><line class="origin" x1="160" y1="0" x2="160" y2="24"/></svg></td><td>too few to tell</td></tr>
      </tbody>
      </table>
      </body>
      </html>

      """#)
  }
}
