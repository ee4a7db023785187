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
      <div class="rows">
      <span></span><svg aria-hidden="true" height="16"><text class="quiet" x="0%" y="12">-100</text><text class="quiet middle" x="50%" y="12">0</text><text class="quiet end" x="100%" y="12">100</text></svg><span></span>
      <span>Score</span><svg role="img" aria-label="Score: points +4.1 (0.6 to 7.6)" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><rect class="full faint" x="50%" width="2%" y="8" height="8"/><line class="origin" x1="50%" y1="1" x2="50%" y2="23"/><line class="range" x1="50.3%" y1="12" x2="53.8%" y2="12"/><circle class="dot" cx="52.1%" cy="12" r="6"/></svg><span class="words">points +4.1 (0.6 to 7.6)</span>
      <span>=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_</span><svg role="img" aria-label="=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_: points -3.0 (-8.0 to 2.0)" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><rect class="full faint" x="48.5%" width="1.5%" y="8" height="8"/><line class="origin" x1="50%" y1="1" x2="50%" y2="23"/><line class="range" x1="46%" y1="12" x2="51%" y2="12"/><circle class="dot" cx="48.5%" cy="12" r="6"/></svg><span class="words">points -3.0 (-8.0 to 2.0)</span>
      <span>Wide</span><svg role="img" aria-label="Wide: points +20.0 (-180.0 to 220.0)" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><rect class="full faint" x="50%" width="10%" y="8" height="8"/><line class="origin" x1="50%" y1="1" x2="50%" y2="23"/><line class="range" x1="0%" y1="12" x2="100%" y2="12"/><circle class="dot" cx="60%" cy="12" r="6"/></svg><span class="words">points +20.0 (-180.0 to 220.0)</span>
      <span>None</span><svg role="img" aria-label="None: points too few to tell" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><line class="origin" x1="50%" y1="1" x2="50%" y2="23"/></svg><span class="words">points too few to tell</span>
      </div>
      </body>
      </html>

      """#)
  }
}
