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
      <h2>Score of each agent before and after</h2>
      <p><span class="dim">Before is 2026-09-01 to 2026-10-11, after is 2026-10-13 to 2026-11-22.</span></p>
      <figure class="slopes">
      <svg role="img" viewBox="0 0 390 380" width="390">
      <title>Before and after of each, with the means</title>
      <desc>Cohort, 1 agent: 1 rose, 0 fell. The mean went from 63.1 to 75.2 (+12.0).</desc>
      <g class="one" transform="translate(0 0)">
      <g><circle class="mark" cx="34" cy="13" r="4"/></g><text class="name" x="44" y="18" text-anchor="start">Cohort, 1 agent</text><text class="tick" x="30" y="358" text-anchor="end">60</text><text class="tick" x="30" y="280.5" text-anchor="end">70</text><text class="tick" x="30" y="203" text-anchor="end">80</text><text class="tick" x="30" y="125.5" text-anchor="end">90</text><text class="tick" x="30" y="48" text-anchor="end">100</text><line class="axis" x1="38" y1="36" x2="38" y2="360"/><line class="axis" x1="212" y1="36" x2="212" y2="360"/><text class="tick" x="38" y="374" text-anchor="middle">Before</text><text class="tick" x="212" y="374" text-anchor="middle">After</text><line class="target" x1="38" y1="113.8" x2="212" y2="113.8"/>
      <g><title>=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_: 63.1 to 75.2, +12.0</title><line class="rise" x1="38" y1="329.7" x2="212" y2="236.5"/><circle class="mark" cx="38" cy="329.7" r="3"/><circle class="mark" cx="212" cy="236.5" r="3"/></g>
      <line class="halo" x1="38" y1="329.7" x2="212" y2="236.5"/><g class="mean"><g><title>Mean: 63.1 to 75.2, +12.0</title><line class="rise" x1="38" y1="329.7" x2="212" y2="236.5"/><circle class="mark" cx="38" cy="329.7" r="5.5"/><circle class="mark" cx="212" cy="236.5" r="5.5"/></g></g><line class="leader" x1="218" y1="236.5" x2="230" y2="236.5"/><text class="name" x="233" y="240.5" text-anchor="start">Mean +12.0</text><line class="leader" x1="218" y1="236.5" x2="230" y2="250.5"/><text class="" x="233" y="254.5" text-anchor="start">=1+1&lt;U+001B&gt;[2… +12.0</text>
      </g>
      </svg>
      <figcaption>Thick lines are the means; a broken line fell. The dotted line is the target of 91.</figcaption>
      </figure>
      <details class="behind"><summary>The figures behind the picture</summary>
      <table>
      <thead><tr><th>Group</th><th>Who</th><th class="number">Before</th><th class="number">After</th><th class="number">Change</th><th class="number">n before, after</th></tr></thead>
      <tbody>
      <tr><td>Cohort</td><td><strong>Mean</strong></td><td class="number"><strong>63.1</strong></td><td class="number"><strong>75.2</strong></td><td class="number"><strong>+12.0</strong></td><td class="number"></td></tr>
      <tr><td>Cohort</td><td>=1+1&lt;U+001B&gt;[2J&lt;U+20<wbr>2E&gt;&lt;script&gt;alert(&#39;x&#39;<wbr>)&lt;/<wbr>script&gt; |`**_</td><td class="number">63.1</td><td class="number">75.2</td><td class="number">+12.0</td><td class="number">5, 5</td></tr>
      </tbody>
      </table>
      </details>
      <h2>Change of the cohort, in points with the 95 % interval</h2>
      <table class="plot">
      <thead><tr><th></th><th><svg class="ticks" viewBox="0 0 320 20" width="320" height="20"><text x="0" y="16" text-anchor="start">-20</text><text x="108.7" y="16" text-anchor="middle">0</text><text x="320" y="16" text-anchor="end">40</text></svg></th><th>Points</th></tr></thead>
      <tbody>
      <tr><th scope="row">Score</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>Score: +12.0 (too few to tell: n = 1 agent)</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><rect class="bar" x="108.7" y="8" width="61.7" height="8"/><line class="origin" x1="108.7" y1="0" x2="108.7" y2="24"/><circle cx="170.4" cy="12" r="4.5"/></svg></td><td>+12.0 (too few to tell: n = 1 agent)</td></tr>
      <tr><th scope="row">First-contact fix</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>First-contact fix: +40.0 (too few to tell: n = 1 agent)</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><rect class="bar" x="108.7" y="8" width="205.3" height="8"/><line class="origin" x1="108.7" y1="0" x2="108.7" y2="24"/><circle cx="314" cy="12" r="4.5"/></svg></td><td>+40.0 (too few to tell: n = 1 agent)</td></tr>
      <tr><th scope="row">Empathy</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>Empathy: +15.0 (too few to tell: n = 1 agent)</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><rect class="bar" x="108.7" y="8" width="77" height="8"/><line class="origin" x1="108.7" y1="0" x2="108.7" y2="24"/><circle cx="185.7" cy="12" r="4.5"/></svg></td><td>+15.0 (too few to tell: n = 1 agent)</td></tr>
      <tr><th scope="row">Case notes</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>Case notes: -20.0 (too few to tell: n = 1 agent)</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><rect class="bar" x="6" y="8" width="102.7" height="8"/><line class="origin" x1="108.7" y1="0" x2="108.7" y2="24"/><circle cx="6" cy="12" r="4.5"/></svg></td><td>-20.0 (too few to tell: n = 1 agent)</td></tr>
      <tr><th scope="row">Identity check</th><td><svg role="img" viewBox="0 0 320 24" width="320" height="24"><title>Identity check: 0.0 (too few to tell: n = 1 agent)</title><line class="axis" x1="6" y1="12" x2="314" y2="12"/><rect class="bar" x="108.7" y="8" width="0" height="8"/><line class="origin" x1="108.7" y1="0" x2="108.7" y2="24"/><circle cx="108.7" cy="12" r="4.5"/></svg></td><td>0.0 (too few to tell: n = 1 agent)</td></tr>
      </tbody>
      </table>
      """#)
  }
}
