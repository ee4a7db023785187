import CustomDump
import Testing

@testable import Reporting

@Suite struct SlopesTests {
  @Test func drawsLinesOnANarrowScreen() {
    let page = Example.slopes
    expectNoDifference(
      page.text(width: 60),
      #"""
                       60                90  Before  After  Change
      ● Trained, 2 agents
      Mean             ······●═════▶···┊···    70.0   79.0    +9.0
      ana              ····●─────────▶·┊···    66.0   82.0   +16.0
      ben              ·········●▶·····┊···    74.0   76.0    +2.0

      ○ Others, 2 agents
      =1+1<U+001B>[2J  ··········○·····┊···    75.0   75.0     0.0
      <U+202E><script
      >alert('x')</sc
      ript> |`**_
      cy               ·······◁╌╌╌╌╌○··┊···    80.0   71.5    -8.5

      ┊ is the target of 85.

      """#)
  }

  @Test func saysTheSameWithoutRoomForLines() {
    let page = Example.slopes
    expectNoDifference(
      page.text(width: 34),
      #"""
      ● Trained, 2 agents
      Mean 70.0 ──▲ 79.0 +9.0
      ana 66.0 ──▲ 82.0 +16.0
      ben 74.0 ──▲ 76.0 +2.0

      ○ Others, 2 agents
      =1+1<U+001B>[2J<U+202E><script>ale
      rt('x')</script> |`**_ 75.0 ───
      75.0 0.0
      cy 80.0 ──▼ 71.5 -8.5

      """#)
  }

  @Test func namesThoseOfManyWhoChangedMost() {
    let lines = (0..<5_000).map { number in
      Document.Slopes.Line(
        label: "agent-\(number)", start: 60 + Double(number % 17), end: 62 + Double((number * 7) % 23))
    }
    let page = Document([.slopes(.init(groups: [.init(name: "Trained", mean: nil, lines: lines)]))])
    expectNoDifference(
      page.text(width: 60),
      #"""
                  60                     90  Before  After  Change
      ● Trained, 5000 agents
      agent-1071  ●──────────────────▶·····    60.0   84.0   +24.0
      agent-1462  ●──────────────────▶·····    60.0   84.0   +24.0
      agent-1853  ●──────────────────▶·····    60.0   84.0   +24.0
      agent-2244  ●──────────────────▶·····    60.0   84.0   +24.0
      agent-2635  ●──────────────────▶·····    60.0   84.0   +24.0
      agent-289   ●──────────────────▶·····    60.0   84.0   +24.0
      agent-3026  ●──────────────────▶·····    60.0   84.0   +24.0
      agent-3417  ●──────────────────▶·····    60.0   84.0   +24.0
      agent-3808  ●──────────────────▶·····    60.0   84.0   +24.0
      agent-4199  ●──────────────────▶·····    60.0   84.0   +24.0
      agent-4590  ●──────────────────▶·····    60.0   84.0   +24.0
      agent-4981  ●──────────────────▶·····    60.0   84.0   +24.0
      The 12 above changed most; 4988 others changed by 24.0 or
      less.
      All 5000 changes: ▁▂▄▃▄▇▆▆█▆▇▄▃▄▂▁ from -14.0 to +24.0, half
      of them between -1.0 and +11.0.

      """#)
  }

  @Test func saysHowManyOfThemAreDrawn() {
    let lines = (0..<5_000).map { number in
      Document.Slopes.Line(
        label: "agent-\(number)", start: 60 + Double(number % 17), end: 62 + Double((number * 7) % 23))
    }
    let page = Document([.slopes(.init(groups: [.init(name: "Trained", mean: nil, lines: lines)]))])
    expectNoDifference(
      page.html().split(separator: "\n").filter { $0.hasPrefix("<figcaption>") }.joined(separator: "\n"),
      #"""
      <figcaption>Thick lines are the means; a broken line fell. Of 5000 in Trained, 200 are drawn: every so many, in the order of change.</figcaption>
      <figcaption>Trained: The 12 in the table changed most; 4988 others changed by 24.0 or less. All 5000 changes: ▁▂▄▃▄▇▆▆█▆▇▄▃▄▂▁ from -14.0 to +24.0, half of them between -1.0 and +11.0.</figcaption>
      """#)
  }

  @Test func emphasisesMeans() {
    let page = Example.slopes
    expectNoDifference(
      Example.part(of: page.text(width: 60, coloured: true).replacing("\u{1B}", with: "ESC"), to: ""),
      #"""
                       ESC[2m60ESC[0m                ESC[2m90ESC[0m  ESC[2mBeforeESC[0m  ESC[2mAfterESC[0m  ESC[2mChangeESC[0m
      ● Trained, 2 agents
      ESC[1mMeanESC[0m             ESC[1m······●═════▶···┊···ESC[0m    ESC[1m70.0ESC[0m   ESC[1m79.0ESC[0m    ESC[1m+9.0ESC[0m
      ana              ····●─────────▶·┊···    66.0   82.0   +16.0
      ben              ·········●▶·····┊···    74.0   76.0    +2.0
      """#)
  }

  @Test func isATableInMarkdown() {
    let page = Example.slopes
    expectNoDifference(
      page.markdown(),
      #"""
      | Group | Who | Before | After | Change | n before, after |
      | --- | --- | ---: | ---: | ---: | ---: |
      | Trained | **Mean** | **70.0** | **79.0** | **+9.0** |  |
      | Trained | ana | 66.0 | 82.0 | +16.0 | 5, 6 |
      | Trained | ben | 74.0 | 76.0 | +2.0 | 5, 5 |
      | Others | =1+1\<U+001B\>\[2J\<U+202E\>\<script\>alert('x')\</script\> \|\`\*\*\_ | 75.0 | 75.0 | 0.0 |  |
      | Others | cy | 80.0 | 71.5 | -8.5 |  |

      """#)
  }

  @Test func isAPictureWithWordsInHTML() {
    let page = Example.slopes
    expectNoDifference(
      Example.part(of: page.html(), from: "<body>"),
      #"""
      <body>
      <figure>
      <div class="panels">
      <svg role="img" aria-label="Trained, 2 agents: 2 rose, 0 fell. The mean went from 70.0 to 79.0 (+9.0)." height="380"><text class="strong" x="0%" y="16">Trained, 2 agents</text><text class="quiet end" x="7.5%" y="358">60</text><text class="quiet end" x="7.5%" y="254.7">70</text><text class="quiet end" x="7.5%" y="151.3">80</text><text class="quiet end" x="7.5%" y="48">90</text><line class="axis" x1="10%" y1="36" x2="10%" y2="360"/><text class="quiet middle" x="10%" y="376">Before</text><line class="axis" x1="56%" y1="36" x2="56%" y2="360"/><text class="quiet middle" x="56%" y="376">After</text><line class="target" x1="10%" y1="95.7" x2="56%" y2="95.7"/><line class="series" x1="10%" y1="292" x2="56%" y2="126.7"/><circle class="dot" cx="10%" cy="292" r="3.5"/><circle class="dot" cx="56%" cy="126.7" r="3.5"/><line class="series" x1="10%" y1="209.3" x2="56%" y2="188.7"/><circle class="dot" cx="10%" cy="209.3" r="3.5"/><circle class="dot" cx="56%" cy="188.7" r="3.5"/><line class="series thick" x1="10%" y1="250.7" x2="56%" y2="157.7"/><circle class="dot" cx="10%" cy="250.7" r="6"/><circle class="dot" cx="56%" cy="157.7" r="6"/><line class="leader" x1="58%" y1="126.7" x2="61%" y2="126.7"/><text x="62%" y="130.7">ana +16.0</text><line class="leader" x1="58%" y1="157.7" x2="61%" y2="157.7"/><text class="strong" x="62%" y="161.7">Mean +9.0</text><line class="leader" x1="58%" y1="188.7" x2="61%" y2="188.7"/><text x="62%" y="192.7">ben +2.0</text></svg>
      <svg role="img" aria-label="Others, 2 agents: 0 rose, 1 fell." height="380" class="others"><text class="strong" x="0%" y="16">Others, 2 agents</text><text class="quiet end" x="7.5%" y="358">60</text><text class="quiet end" x="7.5%" y="254.7">70</text><text class="quiet end" x="7.5%" y="151.3">80</text><text class="quiet end" x="7.5%" y="48">90</text><line class="axis" x1="10%" y1="36" x2="10%" y2="360"/><text class="quiet middle" x="10%" y="376">Before</text><line class="axis" x1="56%" y1="36" x2="56%" y2="360"/><text class="quiet middle" x="56%" y="376">After</text><line class="target" x1="10%" y1="95.7" x2="56%" y2="95.7"/><line class="series" x1="10%" y1="199" x2="56%" y2="199"/><circle class="dot" cx="10%" cy="199" r="3.5"/><circle class="dot" cx="56%" cy="199" r="3.5"/><line class="series fall" x1="10%" y1="147.3" x2="56%" y2="235.2"/><circle class="dot" cx="10%" cy="147.3" r="3.5"/><circle class="dot" cx="56%" cy="235.2" r="3.5"/><line class="leader" x1="58%" y1="199" x2="61%" y2="199"/><text x="62%" y="203">=1+1&lt;U+001B&gt;… 0.0</text><line class="leader" x1="58%" y1="235.2" x2="61%" y2="235.2"/><text x="62%" y="239.2">cy -8.5</text></svg>
      </div>
      <figcaption>Thick lines are the means; a broken line fell. The level broken line is the target of 85.</figcaption>
      </figure>
      <details><summary>The figures behind the picture</summary>
      <div class="wide" tabindex="0">
      <table>
      <thead><tr><th>Group</th><th>Who</th><th class="number">Before</th><th class="number">After</th><th class="number">Change</th><th class="number">n before, after</th></tr></thead>
      <tbody>
      <tr><td>Trained</td><td><strong>Mean</strong></td><td class="number"><strong>70.0</strong></td><td class="number"><strong>79.0</strong></td><td class="number"><strong>+9.0</strong></td><td class="number"></td></tr>
      <tr><td>Trained</td><td>ana</td><td class="number">66.0</td><td class="number">82.0</td><td class="number">+16.0</td><td class="number">5, 6</td></tr>
      <tr><td>Trained</td><td>ben</td><td class="number">74.0</td><td class="number">76.0</td><td class="number">+2.0</td><td class="number">5, 5</td></tr>
      <tr><td>Others</td><td>=1+1&lt;U+001B&gt;[2J&lt;U+20<wbr>2E&gt;&lt;script&gt;alert(&#39;x&#39;<wbr>)&lt;/<wbr>script&gt; |`**_</td><td class="number">75.0</td><td class="number">75.0</td><td class="number">0.0</td><td class="number"></td></tr>
      <tr><td>Others</td><td>cy</td><td class="number">80.0</td><td class="number">71.5</td><td class="number">-8.5</td><td class="number"></td></tr>
      </tbody>
      </table>
      </div>
      </details>
      </body>
      </html>

      """#)
  }
}
