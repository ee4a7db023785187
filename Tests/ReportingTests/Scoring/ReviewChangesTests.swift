import CustomDump
import Foundation
import QualityModel
import Testing

@testable import Reporting

@Suite("What is new since an evaluation was read back") struct ReviewChangesTests {
  private let scorer = Scorer(
    Rubric(
      id: "r",
      sections: [
        Section(
          id: "s",
          criteria: [
            Criterion(id: "due"),
            Criterion(id: "day", kind: .date, condition: .init(criterion: "due", is: ["yes"])),
            Criterion(id: "words", kind: .text),
          ])
      ]))

  private func evaluation(_ answers: [(String, String)]) -> Evaluation {
    Evaluation(
      id: "e", agent: "a", evaluator: "q", interaction: InteractionSummary(id: "call", channel: .voice),
      rubric: RubricReference(id: "r", version: 1), startedAt: .distantPast,
      answers: answers.map { Answer(criterion: $0.0, answer: $0.1) })
  }

  private func changes(_ before: Evaluation, _ after: Evaluation) -> [String] {
    ReviewChanges(from: before, to: after, scorer: scorer).lines.map(\.plain)
  }

  @Test func answersThatComeBackAreListed() {
    let no = evaluation([("due", "no"), ("day", "2026-12-01")])
    let yes = evaluation([("due", "yes"), ("day", "2026-12-01")])
    expectNoDifference(changes(no, yes), ["Due: no → yes", "Day: not asked → 2026-12-01"])
  }

  @Test func aTextKeepsItsFullStop() {
    var after = evaluation([("words", "Very kind.")])
    after.answers[0].note = "heard"
    expectNoDifference(
      changes(evaluation([("words", "Kind.")]), after), ["Words: “Kind.” → “Very kind.”; note: “heard”"])
  }
}
