import CustomDump
import Foundation
import Testing

@testable import Reporting

@Suite struct DocumentHTMLTests {
  private func body(of document: Document) -> String {
    let page = document.html()
    guard let start = page.range(of: "<title>"), let style = page.range(of: "<style>"),
      let body = page.range(of: "<body>")
    else { return page }
    return String(page[start.lowerBound..<style.lowerBound] + page[body.lowerBound...])
  }

  @Test func writesEveryBlock() {
    expectNoDifference(
      body(of: Example.everyBlock),
      #"""
      <title>Title</title>
      <body>
      <h1>Title</h1>
      <p>A <span class="good">good</span> word, a <span class="bad">bad</span> one and <code>code</code>.</p>
      <dl>
      <dt>Name</dt><dd>Ana López</dd>
      <dt>名前</dt><dd>全角 characters are two columns wide</dd>
      </dl>
      <section>
      <h2>Table</h2>
      <div class="wide" tabindex="0">
      <table>
      <thead><tr><th>Name</th><th class="number">Score</th><th>Remark</th><th>Team</th></tr></thead>
      <tbody>
      <tr><td>Ana</td><td class="number">84.2</td><td><span class="bad">miss</span> in a long remark that folds</td><td>billing</td></tr>
      <tr class="details"><td colspan="4">a note under the row</td></tr>
      <tr><td>全角文字</td><td class="number">7.0</td><td></td><td></td></tr>
      </tbody>
      </table>
      </div>
      <ul>
      <li>one</li>
      <li>two words that fold at a narrow screen</li>
      </ul>
      <blockquote>First line.
      Second line.</blockquote>
      <pre>let a = 1
      	indented</pre>
      <div class="rows">
      <span></span><svg aria-hidden="true" height="16"><text class="quiet" x="0%" y="12">0</text><text class="quiet middle" x="90%" y="12">90</text></svg><span></span>
      <span>2026-10</span><svg role="img" aria-label="2026-10: 50.0" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><line class="target" x1="90%" y1="1" x2="90%" y2="23"/><line class="range" x1="40%" y1="12" x2="60%" y2="12"/><circle class="dot" cx="50%" cy="12" r="6"/></svg><span class="words">50.0</span>
      <span>2026-11</span><svg role="img" aria-label="2026-11: none" height="24"><line class="axis" x1="0%" y1="12" x2="100%" y2="12"/><line class="target" x1="90%" y1="1" x2="90%" y2="23"/></svg><span class="words">none</span>
      </div>
      <pre>sessions/evaluations/2026/11/x.json:14:7: error[no-answer]: no answer for `Owns the problem`
      14 |       &quot;owns-problem&quot;: null,
         |       ^^^^^^^^^^^^^^
      help: answer it, or set it aside with `n/a`
      </pre>
      </section>
      </body>
      </html>

      """#)
  }

  @Test func escapesWhatComesFromFiles() {
    expectNoDifference(
      body(of: Example.hostileDocument),
      #"""
      <title>=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_</title>
      <body>
      <h1>=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_</h1>
      <p><strong>=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_</strong></p>
      <dl>
      <dt>=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_</dt><dd>=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_</dd>
      </dl>
      <div class="wide" tabindex="0">
      <table>
      <thead><tr><th>=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_</th><th class="number">n</th></tr></thead>
      <tbody>
      <tr><td><code>=1+1&lt;U+001B&gt;[2J&lt;U+20<wbr>2E&gt;&lt;script&gt;alert(&#39;x&#39;<wbr>)&lt;/<wbr>script&gt; |`**_</code></td><td class="number">-3.5</td></tr>
      <tr class="details"><td colspan="2">=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_</td></tr>
      <tr><td>@cmd</td><td class="number">-inf</td></tr>
      </tbody>
      </table>
      </div>
      <ul>
      <li>1. =1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; |`**_</li>
      </ul>
      <blockquote>=1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;
      |`**_</blockquote>
      <pre>```
      =1+1&lt;U+001B&gt;[2J&lt;U+202E&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;
      |`**_</pre>
      </body>
      </html>

      """#)
  }
}
