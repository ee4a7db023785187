import CustomDump
import Testing

@testable import Reporting

@Suite("Tables on a page of HTML") struct HTMLTableTests {
  @Test func longWordsFoldAtTheirMarksAndDaysNever() {
    let table = Document.Table(
      columns: [.init("Agent"), .init("Contact"), .number("Score")],
      rows: [
        .init(["annemarie.van_der_berg", "2026-11-22", "72.5"]),
        .init(["short_one of two", "2026-13-22", "80.0"]),
        .init([Phrase("<\(String(repeating: "a", count: 24))>", .code)]),
      ])
    expectNoDifference(
      HTML.text(of: table),
      #"""
      <div class="wide" tabindex="0">
      <table>
      <thead><tr><th>Agent</th><th>Contact</th><th class="number">Score</th></tr></thead>
      <tbody>
      <tr><td>annemarie.<wbr>van_<wbr>der_<wbr>berg</td><td class="day">2026-11-22</td><td class="number">72.5</td></tr>
      <tr><td>short_one of two</td><td>2026-13-22</td><td class="number">80.0</td></tr>
      <tr><td><code>&lt;aaaaaaaaaaaaaaaaaaa<wbr>aaaaa&gt;</code></td><td></td><td class="number"></td></tr>
      </tbody>
      </table>
      </div>
      """#)
  }
}
