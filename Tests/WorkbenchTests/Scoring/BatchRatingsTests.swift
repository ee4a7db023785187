import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

struct BatchRatingsTests {
  private let files: TemporaryWorkspace
  private let world: World

  init() throws {
    files = try .withForm()
    world = files.world
  }

  private func sheet(_ rating: String, interaction: String = "call-1") -> String {
    """
    {"interaction": "\(interaction)", "customer": {"rating": \(rating)},
     "answers": [{"criterion": "fixed", "answer": "yes"}, {"criterion": "empathy", "answer": 4}]}
    """
    .replacingOccurrences(of: "\n", with: "")
  }

  private func record(_ sheets: [String], scale: String? = nil) throws -> [RecordAnswers.Outcome] {
    let text = sheets.joined(separator: "\n") + "\n"
    return try RecordAnswers(
      Data(text.utf8), file: "batch.jsonl", ratingScale: scale.flatMap { RatingScale($0) }
    ).perform(in: world)
  }

  @Test func aLargeBatchOfSmallRatingsIsRefusedWhole() throws {
    let refused = #expect(throws: Refused.self) { try record(Array(repeating: sheet("5"), count: 21)) }
    expectNoDifference(refused?.message, "the scale of the ratings is not stated, and nothing was submitted")
    expectNoDifference(refused?.findings.map(\.rule), ["rating-scale"])
    expectNoDifference(refused?.findings.map(\.message), ["none of the 21 ratings is above 5"])
    expectNoDifference(refused?.findings.map(\.place?.line), [1])
    #expect(!files.tree().keys.contains { $0.hasPrefix("sessions") })
  }

  @Test func aStatedScaleIsFollowed() throws {
    let outcomes = try record([sheet("4"), sheet("6", interaction: "call-2")], scale: "1..5")
    guard case .submitted(let evaluation) = outcomes[0], case .refused(_, let findings, _) = outcomes[1] else {
      Issue.record("\(outcomes)")
      return
    }
    expectNoDifference(evaluation.customer?.rating, 75)
    expectNoDifference(findings.map(\.message), ["a rating of 6 is outside the scale 1..5"])
    expectNoDifference(findings.map(\.place?.line), [2])
  }

  @Test func fewAnswersAndPercentagesAreTakenAsTheyAre() throws {
    let few = try record([sheet("5")])
    guard case .submitted(let evaluation) = few[0] else {
      Issue.record("\(few)")
      return
    }
    expectNoDifference(evaluation.customer?.rating, 5)
    expectNoDifference(
      AssumedRatings(few, in: world).remark,
      "Assumed: a customer's rating of 5 is of 100. To override: `undo`, then `--rating-scale 1..5`.")
    let many = try record((1...10).map { _ in sheet("5") } + (1...11).map { _ in sheet("85") })
    expectNoDifference(many.count, 21)
  }

  @Test func aRatingThatContradictsTheRecordingIsRefused() throws {
    let known = interactionText("call-1", startedAt: "2026-11-20T10:00:00Z").replacingOccurrences(
      of: "\"channel\"", with: "\"customer\": {\"rating\": 40},\n  \"channel\"")
    try files.write(known, to: "recordings/call-1.json")
    guard case .refused(_, let findings, _) = try record([sheet("4")])[0] else {
      Issue.record("it was taken")
      return
    }
    expectNoDifference(findings.map(\.rule), ["other-rating"])
    expectNoDifference(findings.map(\.message), ["a rating of 4 contradicts the recording, which has 40"])
    guard case .submitted(let evaluation) = try record([sheet("40")])[0] else {
      Issue.record("the same rating was refused")
      return
    }
    expectNoDifference(evaluation.customer?.rating, 40)
    expectNoDifference(AssumedRatings([.submitted(evaluation)], in: world).remark, nil)
  }
}
