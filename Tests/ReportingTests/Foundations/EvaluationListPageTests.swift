import CustomDump
import Insights
import QualityModel
import Testing

@testable import Reporting

@Suite struct EvaluationListPageTests {
  private let some: [EvaluationFacts] = {
    var some = Array(Example.many.prefix(3))
    some[1].status = .disputed
    some[1].purpose = .calibration
    some[2].status = .draft
    some[2].score = nil
    return some.map { EvaluationFacts(of: $0, scorer: nil) }
  }()

  @Test func listsEvaluations() {
    expectNoDifference(
      EvaluationListPage(EvaluationList(some, total: 36)).document.text(width: 80),
      #"""
      Evaluation                    Agent      Score  Band       Status
      ────────────────────────────  ─────────  ─────  ─────────  ─────────────────────
      2026-11-22-ana-lopez-7f3k9q0  ana-lopez   23.0  Coach now  submitted
      2026-11-22-ana-lopez-7f3k9q1  ben-ito     73.0  Coach now  disputed, calibration
      2026-11-22-ana-lopez-7f3k9q2  cy-diaz     none             draft

      3 of 36 evaluations.

      """#)
  }

  @Test func keepsEveryColumnOnAWideScreen() {
    expectNoDifference(
      EvaluationListPage(EvaluationList(some)).document.text(width: 140),
      #"""
      Evaluation                    Agent      Score  Band       Status                 Contact     Rubric          Interaction  Evaluator
      ────────────────────────────  ─────────  ─────  ─────────  ─────────────────────  ──────────  ──────────────  ───────────  ─────────
      2026-11-22-ana-lopez-7f3k9q0  ana-lopez   23.0  Coach now  submitted              2026-09-21  service-call 3  call-0042    q-martin
      2026-11-22-ana-lopez-7f3k9q1  ben-ito     73.0  Coach now  disputed, calibration  2026-09-23  service-call 3  call-0042    q-martin
      2026-11-22-ana-lopez-7f3k9q2  cy-diaz     none             draft                  2026-09-26  service-call 3  call-0042    q-martin

      3 evaluations.

      """#)
  }

  @Test func foldsOnANarrowScreen() {
    expectNoDifference(
      EvaluationListPage(EvaluationList([EvaluationFacts(of: Example.evaluation, scorer: nil)])).document.text(
        width: 20),
      #"""
      Evaluation:
      2026-11-22-ana-lopez
      -7f3k9q
        Agent: ana-lopez
        Score: 36.3
        Band: Coach now
        Status: submitted
        Contact:
        2026-11-20
        Rubric:
        service-call 3
        Interaction:
        call-0042
        Evaluator:
        q-martin

      1 evaluation.

      """#)
  }

  @Test func saysWhenThereAreNone() {
    expectNoDifference(
      EvaluationListPage(EvaluationList([])).document.text(width: 80),
      #"""
      No evaluations.

      """#)
  }

  @Test func tellsTheDayOfSubmissionWhereNoOneKnowsTheContacts() {
    var facts = EvaluationFacts(of: Example.evaluation, scorer: nil)
    facts.startedAt = nil
    expectNoDifference(
      EvaluationListPage(EvaluationList([facts])).document.text(width: 140),
      #"""
      Evaluation                   Agent      Score  Band       Status     Contact     Rubric          Interaction  Evaluator
      ───────────────────────────  ─────────  ─────  ─────────  ─────────  ──────────  ──────────────  ───────────  ─────────
      2026-11-22-ana-lopez-7f3k9q  ana-lopez   36.3  Coach now  submitted  2026-11-22  service-call 3  call-0042    q-martin

      1 evaluation.

      1 evaluation is counted on the day of submission: the time of the contact is not known.

      """#)
  }

  @Test func saysWhatWasAskedOnAPageOfItsOwn() {
    expectNoDifference(
      EvaluationListPage(
        EvaluationList([EvaluationFacts(of: Example.evaluation, scorer: nil)], total: 36),
        of: ["band:Coach now", "score:<80"]
      ).document.markdown(),
      #"""
      # Evaluations

      - **Only:** `band:"Coach now" score:<80`
      - **Listed:** 1 of 36 evaluations

      | Evaluation | Agent | Score | Band | Status | Contact | Rubric | Interaction | Evaluator |
      | --- | --- | ---: | --- | --- | --- | --- | --- | --- |
      | `2026-11-22-ana-lopez-7f3k9q` | ana-lopez | 36.3 | Coach now | submitted | 2026-11-20 | service-call 3 | call-0042 | q-martin |

      1 of 36 evaluations.

      """#)
  }

  @Test func guardsCellsForSpreadsheets() {
    expectNoDifference(
      EvaluationListPage(EvaluationList([EvaluationFacts(of: Example.hostileEvaluation, scorer: nil)])).document.csv()
        .replacing("\r\n", with: "\n"),
      #"""
      Evaluation,Agent,Score,Band,Status,Contact,Rubric,Interaction,Evaluator,Failed
      2026-11-22-ana-lopez-7f3k9q,"'=1+1<U+001B>[2J<U+202E><script>alert('x')</script>
      |`**_",36.3,Coach now,submitted,2026-11-20,service-call 3,"'=1+1<U+001B>[2J<U+202E><script>alert('x')</script>
      |`**_","'=1+1<U+001B>[2J<U+202E><script>alert('x')</script>
      |`**_",

      """#)
  }
}
