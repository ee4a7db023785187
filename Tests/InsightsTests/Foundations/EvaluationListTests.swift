import CustomDump
import Foundation
import Insights
import QualityModel
import Testing

@Suite struct EvaluationListTests {
  @Test func writesTheKeysOfTheContract() throws {
    var draft = Example.evaluation("ana", "yes", "5", status: .draft, startedAt: nil)
    draft.score = nil
    draft.submittedAt = nil
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    encoder.dateEncodingStrategy = .iso8601
    let text = String(
      decoding: try encoder.encode(EvaluationList([EvaluationFacts(of: draft, scorer: nil)], total: 7)), as: UTF8.self)
    expectNoDifference(
      text,
      #"{"evaluations":[{"agent":"ana","band":null,"evaluator":"q","failed":[],"id":"one","interaction":"call-1","#
        + #""percent":null,"purpose":"monitoring","rubric":"form","startedAt":null,"status":"draft","#
        + #""submittedAt":null,"version":2}],"total":7}"#)
  }

  @Test func countsWhatARubricWasUsedFor() {
    let list = RubricList([Example.rubric], used: [Example.rubric.id: 1, "other": 2])
    expectNoDifference(list.rubrics.map(\.evaluations), [1])
  }
}
