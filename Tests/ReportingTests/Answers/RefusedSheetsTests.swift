import CustomDump
import QualityModel
import Testing

@testable import Reporting

@Suite("Refused sheets of a batch") struct RefusedSheetsTests {
  private func refused(_ message: String, _ findings: Finding...) -> ScoringAnswer.Outcome {
    .refused(Refusal(message, findings: findings, help: "correct it"))
  }

  private func said(of outcomes: [ScoringAnswer.Outcome]) -> [String] {
    RefusedSheets(outcomes).refusals.map { refusal in
      refusal.findings.map { "\($0.place?.file ?? ""):\($0.place?.line ?? 0): \($0.message.text)\n" }.joined()
        + "\(refusal.message); \(refusal.help)"
    }
  }

  @Test func whatIsWrongWithAllIsSaidOnce() {
    let mistake = Finding(
      rule: "bad-kind", "`yes-on` is not a kind", help: "write `yes-no`",
      place: Place(file: "rubrics/form.yaml", line: 9))
    let all = (1...30).map { $0 == 7 ? refused("there is no recording `x`") : refused("the rubric is broken", mistake) }
    expectNoDifference(
      said(of: all),
      [
        "rubrics/form.yaml:9: `yes-on` is not a kind\n1 to 6, 8 to 30 of 30: the rubric is broken; correct it",
        "7 of 30: there is no recording `x`; correct it",
      ])
  }

  @Test func whatIsWrongWithEachIsSaidOfEach() {
    let findings = [1, 2].map { Finding(rule: "r", "bad", help: "h", place: Place(file: "a.jsonl", line: $0)) }
    expectNoDifference(
      said(of: [refused("broken", findings[0]), refused("broken", findings[1])]),
      ["a.jsonl:1: bad\n1 of 2: broken; correct it", "a.jsonl:2: bad\n2 of 2: broken; correct it"])
  }

  @Test func manyRunsAreCut() {
    let outcomes = (1...20).map { refused($0.isMultiple(of: 2) ? "even" : "odd") }
    #expect(said(of: outcomes).first == "1, 3, 5, 7, 9, 11 and 4 more of 20: odd; correct it")
  }

  @Test func aSingleOneHasNoNumber() { #expect(said(of: [refused("broken")]) == ["broken; correct it"]) }
}
