import Foundation
import Notation
import Testing

@testable import QualityModel

/// A record tells by itself what happened to it.
struct RecordEventTests {
  private func state(_ status: String, _ percent: Double?, note: String = "") -> JSONValue {
    .object([
      "status": .string(status), "score": .object(["percent": percent.map { .number($0) } ?? .null]),
      "answers": .array([.object(["criterion": .string("a"), "answer": .string("yes"), "note": .string(note)])]),
    ])
  }

  private func evaluation(_ states: [JSONValue], now status: Evaluation.Status) -> Evaluation {
    let revisions = states.enumerated().map { index, before in
      Revision(at: Date(timeIntervalSince1970: Double(index)), by: "jo", reason: "reason \(index)", before: before)
    }
    return Evaluation(
      id: "x", status: status, agent: "ana", evaluator: "q",
      interaction: InteractionSummary(id: "call-1", channel: .voice), rubric: RubricReference(id: "form", version: 1),
      startedAt: .distantPast, submittedAt: .distantPast,
      answers: [Answer(criterion: "a", answer: "yes", note: "")], history: revisions)
  }

  @Test func eachChangeHasItsName() {
    let states = [
      state("submitted", 50), state("disputed", 50), state("submitted", 50), state("disputed", 50),
      state("submitted", 60, note: "new"), state("submitted", 70),
    ]
    let events = evaluation(states, now: .voided).events
    #expect(events.map(\.kind) == [.submitted, .disputed, .upheld, .disputed, .edited, .edited, .voided])
    #expect(events.map(\.after) == [50, 50, 50, 50, 60, 70, nil])
    #expect(events.map(\.by) == ["q", "jo", "jo", "jo", "jo", "jo", "jo"])
    #expect(events.first?.reason == nil && events.last?.reason == "reason 5")
  }

  @Test func anotherNoteOnADisputedOneIsAnEdit() {
    let states = [state("submitted", 50), state("disputed", 50, note: "old")]
    #expect(evaluation(states, now: .submitted).revisions.map(\.kind) == [.disputed, .edited])
  }

  @Test func nothingHappenedToADraft() { #expect(evaluation([], now: .draft).events.isEmpty) }

  @Test func whatIsNoStateIsAChangeAllTheSame() {
    #expect(evaluation([.null, .string("?")], now: .submitted).revisions.map(\.kind) == [.edited, .edited])
  }
}
