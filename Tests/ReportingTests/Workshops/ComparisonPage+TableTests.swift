import CustomDump
import Foundation
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct ComparisonPageTableTests {
  @Test func writesOneTidyTable() {
    let records = Example.records(cohort: ["ana-lopez", "ben-ito"], comparison: ["max-weber"])
    let page = ComparisonPage(WorkshopComparison(records)).document
    expectNoDifference(
      Example.part(of: page.csv()),
      #"""
      Kind,Measure,Group,Before,Before low,Before high,After,After low,After high,Change,Change low,Change high,p,Adjusted p,n,Evaluations before,Evaluations after,Undefined
      score,score,cohort,69.7,,,76.6,,,6.8,,,,,2,10,10,too few to tell: n = 2 agents
      score,score,comparison,72.1,,,70.0,,,-2.2,,,,,1,5,5,too few to tell: n = 1 agent
      score,score,against peers,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      score,score,difference,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      score,score,standard deviations,,,,,,,,,,,,2,,,too few to tell: n = 2
      focus,first-contact,cohort,60.0,,,90.0,,,30.0,,,,,2,10,10,too few to tell: n = 2 agents
      focus,first-contact,comparison,80.0,,,60.0,,,-20.0,,,,,1,5,5,too few to tell: n = 1 agent
      focus,first-contact,against peers,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      focus,first-contact,difference,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      focus,first-contact,standard deviations,,,,,,,,,,,,2,,,too few to tell: n = 2
      focus,empathy,cohort,37.5,,,67.5,,,30.0,,,,,2,10,10,too few to tell: n = 2 agents
      focus,empathy,comparison,30.0,,,25.0,,,-5.0,,,,,1,5,5,too few to tell: n = 1 agent
      focus,empathy,against peers,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      focus,empathy,difference,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      focus,empathy,standard deviations,,,,,,,,,,,,2,,,too few to tell: n = 2
      criterion,records,cohort,70.0,,,50.0,,,-20.0,,,,,2,10,10,too few to tell: n = 2 agents
      criterion,records,comparison,40.0,,,70.0,,,30.0,,,,,1,5,5,too few to tell: n = 1 agent
      criterion,records,against peers,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      criterion,records,difference,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      criterion,records,standard deviations,,,,,,,,,,,,2,,,too few to tell: n = 2
      criterion,identity,cohort,100.0,,,100.0,,,0.0,,,,,2,10,10,too few to tell: n = 2 agents
      criterion,identity,comparison,100.0,,,80.0,,,-20.0,,,,,1,5,5,too few to tell: n = 1 agent
      criterion,identity,against peers,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      criterion,identity,difference,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      criterion,identity,standard deviations,,,,,,,,,,,,2,,,too few to tell: n = 2
      outcome,customer-rating,cohort,66.7,,,69.6,,,2.9,,,,,2,10,10,too few to tell: n = 2 agents
      outcome,customer-rating,comparison,73.0,,,67.0,,,-6.0,,,,,1,5,5,too few to tell: n = 1 agent
      outcome,customer-rating,against peers,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      outcome,customer-rating,difference,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      outcome,customer-rating,standard deviations,,,,,,,,,,,,2,,,too few to tell: n = 2
      outcome,resolved,cohort,60.0,,,90.0,,,30.0,,,,,2,10,10,too few to tell: n = 2 agents
      outcome,resolved,comparison,80.0,,,60.0,,,-20.0,,,,,1,5,5,too few to tell: n = 1 agent
      outcome,resolved,against peers,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      outcome,resolved,difference,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      outcome,resolved,standard deviations,,,,,,,,,,,,2,,,too few to tell: n = 2
      critical,compliance,cohort,100.0,,,100.0,,,0.0,,,,,2,10,10,too few to tell: n = 2 agents
      critical,compliance,comparison,100.0,,,80.0,,,-20.0,,,,,1,5,5,too few to tell: n = 1 agent
      critical,compliance,against peers,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      critical,compliance,difference,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      critical,compliance,standard deviations,,,,,,,,,,,,2,,,too few to tell: n = 2
      critical,customer,cohort,60.0,,,90.0,,,30.0,,,,,2,10,10,too few to tell: n = 2 agents
      critical,customer,comparison,80.0,,,60.0,,,-20.0,,,,,1,5,5,too few to tell: n = 1 agent
      critical,customer,against peers,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      critical,customer,difference,,,,,,,,,,,,3,,,"too few to tell: 2 agents in the cohort, 1 to compare with"
      critical,customer,standard deviations,,,,,,,,,,,,2,,,too few to tell: n = 2
      retention,2027-01-01..2027-01-31,cohort,,,,,,,,,,,,0,0,0,the window begins on 2027-01-01
      retention,2027-01-01..2027-01-31,standard deviations,,,,,,,,,,,,0,,,the window begins on 2027-01-01
      agent,ana-lopez,cohort,63.1,,,75.2,,,12.0,,,,,,5,5,
      agent,ben-ito,cohort,76.3,,,78.0,,,1.7,,,,,,5,5,
      agent,max-weber,comparison,72.1,,,70.0,,,-2.2,,,,,,5,5,

      """#)
  }

  @Test func cleansNames() {
    var records = Example.records(cohort: [Example.hostile], comparison: [])
    records.workshop.title = Example.hostile
    records.workshop.trainer = Example.hostile
    let page = ComparisonPage(WorkshopComparison(records)).document
    expectNoDifference(
      Example.part(of: page.html(), from: "<body>", to: "<h2>Score</h2>"),
      #"""
      <body>
      <h1>=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_ (empathy-2026-10)</h1>
      <p>Verdict: <span class="warning">too few</span>. 1 agent of the cohort has a score in both windows; it takes at least 5 to tell.</p>
      <p><span class="warning">2 things that could explain it otherwise were found in the data (see below): no comparison, few evaluations.</span></p>
      <section>
      <h2>Score of each agent before and after</h2>
      <p><span class="dim">Before is 2026-09-01 to 2026-10-11, after is 2026-10-13 to 2026-11-22.</span></p>
      <figure>
      <div class="panels">
      <svg role="img" aria-label="Cohort, 1 agent: 1 rose, 0 fell. The mean went from 63.1 to 75.2 (+12.0)." height="380"><text class="strong" x="0%" y="16">Cohort, 1 agent</text><text class="quiet end" x="7.5%" y="358">60</text><text class="quiet end" x="7.5%" y="280.5">70</text><text class="quiet end" x="7.5%" y="203">80</text><text class="quiet end" x="7.5%" y="125.5">90</text><text class="quiet end" x="7.5%" y="48">100</text><line class="axis" x1="10%" y1="36" x2="10%" y2="360"/><text class="quiet middle" x="10%" y="376">Before</text><line class="axis" x1="56%" y1="36" x2="56%" y2="360"/><text class="quiet middle" x="56%" y="376">After</text><line class="target" x1="10%" y1="113.8" x2="56%" y2="113.8"/><line class="series" x1="10%" y1="329.7" x2="56%" y2="236.5"/><circle class="dot" cx="10%" cy="329.7" r="3.5"/><circle class="dot" cx="56%" cy="236.5" r="3.5"/><line class="series thick" x1="10%" y1="329.7" x2="56%" y2="236.5"/><circle class="dot" cx="10%" cy="329.7" r="6"/><circle class="dot" cx="56%" cy="236.5" r="6"/><line class="leader" x1="58%" y1="236.5" x2="61%" y2="236.5"/><text class="strong" x="62%" y="240.5">Mean +12.0</text><line class="leader" x1="58%" y1="236.5" x2="61%" y2="253.5"/><text x="62%" y="257.5">=1+1&lt;U+001B&gt;… +12.0</text></svg>
      </div>
      <figcaption>Thick lines are the means; a broken line fell. The level broken line is the target of 91.</figcaption>
      </figure>
      <details><summary>The figures behind the picture</summary>
      <div class="wide" tabindex="0">
      <table>
      <thead><tr><th>Group</th><th>Who</th><th class="number">Before</th><th class="number">After</th><th class="number">Change</th><th class="number">n before, after</th></tr></thead>
      <tbody>
      <tr><td>Cohort</td><td><strong>Mean</strong></td><td class="number"><strong>63.1</strong></td><td class="number"><strong>75.2</strong></td><td class="number"><strong>+12.0</strong></td><td class="number"></td></tr>
      <tr><td>Cohort</td><td>=1+1&lt;U+001B&gt;[2J&lt;U+20<wbr>2E&gt;&lt;script&gt;alert(&#39;x&#39;<wbr>)&lt;/<wbr>script&gt; |`**_</td><td class="number">63.1</td><td class="number">75.2</td><td class="number">+12.0</td><td class="number">5, 5</td></tr>
      </tbody>
      </table>
      </div>
      </details>
      </section>
      <section>
      <h2>Change of the cohort, in points with the 95 % interval</h2>
      <div class="rows">
      <span></span><svg aria-hidden="true" height="16"><text class="quiet" x="0%" y="12">-20</text><text class="quiet middle" x="33.3%" y="12">0</text><text class="quiet end" x="100%" y="12">40</text></svg><span></span>
      <span>Score</span><svg role="img" aria-label="Score: points +12.0 (too few to tell: n = 1 agent)" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><rect class="full faint" x="33.3%" width="20%" y="8" height="8"/><line class="origin" x1="33.3%" y1="1" x2="33.3%" y2="23"/><circle class="dot" cx="53.4%" cy="12" r="6"/></svg><span class="words">points +12.0 (too few to tell: n = 1 agent)</span>
      <span>First-contact fix</span><svg role="img" aria-label="First-contact fix: points +40.0 (too few to tell: n = 1 agent)" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><rect class="full faint" x="33.3%" width="66.7%" y="8" height="8"/><line class="origin" x1="33.3%" y1="1" x2="33.3%" y2="23"/><circle class="dot" cx="100%" cy="12" r="6"/></svg><span class="words">points +40.0 (too few to tell: n = 1 agent)</span>
      <span>Empathy</span><svg role="img" aria-label="Empathy: points +15.0 (too few to tell: n = 1 agent)" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><rect class="full faint" x="33.3%" width="25%" y="8" height="8"/><line class="origin" x1="33.3%" y1="1" x2="33.3%" y2="23"/><circle class="dot" cx="58.3%" cy="12" r="6"/></svg><span class="words">points +15.0 (too few to tell: n = 1 agent)</span>
      <span>Case notes</span><svg role="img" aria-label="Case notes: points -20.0 (too few to tell: n = 1 agent)" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><rect class="full faint" x="0%" width="33.3%" y="8" height="8"/><line class="origin" x1="33.3%" y1="1" x2="33.3%" y2="23"/><circle class="dot" cx="0%" cy="12" r="6"/></svg><span class="words">points -20.0 (too few to tell: n = 1 agent)</span>
      <span>Identity check</span><svg role="img" aria-label="Identity check: points 0.0 (too few to tell: n = 1 agent)" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><rect class="full faint" x="33.3%" width="0%" y="8" height="8"/><line class="origin" x1="33.3%" y1="1" x2="33.3%" y2="23"/><circle class="dot" cx="33.3%" cy="12" r="6"/></svg><span class="words">points 0.0 (too few to tell: n = 1 agent)</span>
      </div>
      </section>
      <section>
      """#)
  }
}
