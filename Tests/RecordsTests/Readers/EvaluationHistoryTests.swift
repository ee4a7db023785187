import Foundation
import Records
import Testing

@Suite("What an evaluation was is kept") struct EvaluationHistoryTests {
  private static let first = #"{"id": "a", "score": 1.50, "tags": ["x"]}"#
  private static let second =
    #"{"id": "a", "score": 2, "tags": ["x"], "history": [{"before": {"id": "a", "score": 1.5, "tags": ["x"]}}]}"#

  private func keeps(_ earlier: String, _ later: String) -> Bool {
    EvaluationHistory.keeps(Data(earlier.utf8), in: Data(later.utf8))
  }

  @Test func anEditWithItsHistory() { #expect(keeps(Self.first, Self.second)) }

  @Test func severalEditsAtOnce() {
    let third =
      #"{"id": "a", "score": 3, "history": [{"before": {"id": "a", "score": 1.5, "tags": ["x"]}}, "#
      + #"{"before": {"id": "a", "score": 2, "tags": ["x"]}}]}"#
    #expect(keeps(Self.first, third) && keeps(Self.second, third))
  }

  @Test func otherBytesOfTheSame() { #expect(keeps(Self.first, #"{"tags":["x"],"score":1.5,"id":"a"}"#)) }

  @Test(arguments: [
    #"{"id": "a", "score": 2, "tags": ["x"]}"#, #"{"id": "a", "score": 2, "history": [{"before": {"id": "a"}}]}"#,
    #"{"id": "a", "score": 2, "history": []}"#, #"{"id": "a", "history": {"before": {}}}"#, "", "[]", "{",
  ])
  func anythingElse(later: String) { #expect(!keeps(Self.first, later)) }

  @Test func anUndoneEdit() { #expect(!keeps(Self.second, Self.first)) }

  @Test func anEarlierHistoryThatWasChanged() {
    let later =
      #"{"id": "a", "score": 3, "history": [{"before": {"id": "a", "score": 9}}, "#
      + #"{"before": {"id": "a", "score": 2, "tags": ["x"]}}]}"#
    #expect(!keeps(Self.second, later))
  }
}
