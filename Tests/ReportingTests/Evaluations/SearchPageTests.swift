import CustomDump
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct SearchPageTests {
  private func answer(hits: Int, total: Int = 1) -> SearchAnswer {
    let facts = EvaluationFacts(of: Example.evaluation, scorer: nil)
    let excerpt = SearchExcerpt([.init("… a \u{1B}[31m"), .init("refund", isHit: true), .init(" late")])
    let places: [SearchHit.Place] = [.quote, .note, .summary, .note, .note]
    let found = places.prefix(hits).map {
      SearchHit(
        EvaluationList.Row(facts), in: $0, criterion: $0 == .summary ? nil : "empathy", at: $0 == .quote ? 83.5 : nil,
        line: $0 == .quote ? 14 : nil, excerpt: excerpt)
    }
    return SearchAnswer([.init(facts, hits: found)], total: total)
  }

  @Test func showsThreePlacesInTheirContext() {
    expectNoDifference(
      SearchPage(answer(hits: 5, total: 7)).document.text(width: 80),
      #"""
      2026-11-22-ana-lopez-7f3k9q ana-lopez, 36.3, 2026-11-20

      - Quote on empathy at 1:23.5: … a <U+001B>[31m«refund» late
      - Note on empathy: … a <U+001B>[31m«refund» late
      - Summary: … a <U+001B>[31m«refund» late
      - and 2 more places

      1 of 7 evaluations.

      """#)
  }

  @Test func aSpreadsheetHasEveryPlace() {
    expectNoDifference(
      SearchPage(answer(hits: 1)).document.csv().replacing("\r\n", with: "\n"),
      #"""
      Evaluation,Agent,Score,Contact,Submitted,Where,Criterion,At,Line,Excerpt
      2026-11-22-ana-lopez-7f3k9q,ana-lopez,36.3,2026-11-20,2026-11-22T09:07:30Z,quote,empathy,83.5,14,… a <U+001B>[31mrefund late

      """#)
  }

  @Test func saysWhenTheFileDoesNotHoldTheWordsAnyMore() {
    let facts = EvaluationFacts(of: Example.evaluation, scorer: nil)
    let gone = SearchHit(EvaluationList.Row(facts), in: nil, excerpt: SearchExcerpt([]))
    expectNoDifference(
      SearchPage(SearchAnswer([.init(facts, hits: [gone])], total: 1)).document.text(width: 80),
      #"""
      2026-11-22-ana-lopez-7f3k9q ana-lopez, 36.3, 2026-11-20

      - The file was changed, and does not hold it any more; --fresh looks again

      1 evaluation.

      """#)
  }

  @Test func saysWhatWasAskedOnAPageOfItsOwn() {
    expectNoDifference(
      SearchPage(SearchAnswer([], total: 0), of: ["let me finish", "agent:ana"]).document.markdown(),
      #"""
      # Search

      - **Searched:** `"let me finish" agent:ana`
      - **Found:** 0 evaluations

      Nothing was found.

      """#)
  }

  @Test func saysWhenNothingWasFound() {
    expectNoDifference(SearchPage(SearchAnswer([], total: 0)).document.text(width: 80), "Nothing was found.\n")
  }

  @Test func aListInPartsIsTheListAsAWhole() {
    let rows = Example.many.prefix(3).map { EvaluationList.Row(EvaluationFacts(of: $0, scorer: nil)) }
    let list = EvaluationList(Example.many.prefix(3).map { EvaluationFacts(of: $0, scorer: nil) })
    expectNoDifference(
      EvaluationListPage.csv(Array(rows.prefix(1)), titled: true)
        + EvaluationListPage.csv(Array(rows.dropFirst()), titled: false),
      EvaluationListPage(list).document.csv())
    let parts = rows.map { "\n    " + JSONAnswer.text(of: $0.json, indent: 4) }.joined(separator: ",")
    expectNoDifference(
      "{\n  \"evaluations\": [" + parts + "\n  ],\n  \"total\": 3\n}\n", JSONAnswer.text(of: list))
  }
}
