import CustomDump
import Foundation
import Insights
import QualityModel
import TestSupport
import Testing

@testable import Workbench

/// Drafts whose recording was corrected, or names another agent.
extension ResumedDraftTests {
  @Test func aCorrectedRecordingReachesTheDraft() throws {
    try begun()
    let text = interactionText("call-1", startedAt: "2026-11-20T10:00:00Z")
    try files.write(
      text.replacing("\"channel\"", with: "\"customer\": {\"rating\": 80, \"resolved\": true},\n  \"channel\""),
      to: "recordings/call-1.json")
    let session = try resumed()
    expectNoDifference(session.evaluation.customer?.rating, 80)
    expectNoDifference(
      session.remarks,
      [
        "The recording was corrected since the draft was left, and is taken as it is now: customer rating none → 80; "
          + "resolved unknown → yes."
      ])
    // Said once: what was taken is in the draft after the next answer.
    _ = try SaveDraft(session).perform(in: world)
    expectNoDifference(try resumed().remarks, [])
  }

  @Test func anotherAgentIsNeverTakenInSilence() throws {
    let id = try begun()
    try files.write(
      interactionText("call-1", startedAt: "2026-11-20T10:00:00Z", agent: "bo-lind"), to: "recordings/call-1.json")
    let changed = #expect(throws: OtherAgentNow.self) { try resumed() }
    expectNoDifference(
      changed?.message, "the draft `\(id)` is of ana-lopez, and `call-1` is a recording of bo-lind now")
    var begin = BeginScoring(interaction: "call-1")
    begin.takesOtherAgent = true
    let session = try begin.perform(in: world)
    expectNoDifference(session.evaluation.agent, "bo-lind")
    #expect(session.isResumed && session.remarks.contains { $0.contains("agent ana-lopez → bo-lind") })
  }

  @Test func aDraftIsNotAboutOnesOwnWorkEither() throws {
    let id = try begun()
    try files.write(
      interactionText("call-1", startedAt: "2026-11-20T10:00:00Z", agent: "q-martin"), to: "recordings/call-1.json")
    var begin = BeginScoring(interaction: "call-1")
    begin.takesOtherAgent = true
    let refused = #expect(throws: Refused.self) { try begin.perform(in: world) }
    expectNoDifference(
      refused?.message, "`call-1` is a recording of `q-martin`, and no one evaluates their own work")
    expectNoDifference(
      refused?.help,
      "name another evaluator with `--evaluator ID`; `--purpose self` is self-assessment; "
        + "`drafts drop \(id)` drops the draft")
  }

  @Test func anotherAgentBringsAnotherTeam() throws {
    try files.write(
      "agents: [{id: ana-lopez, team: blue}, {id: bo-lind, team: red}, {id: cy-diaz}]\n", to: "people.yaml")
    try begun()
    var begin = BeginScoring(interaction: "call-1")
    begin.takesOtherAgent = true
    for (agent, team) in [("bo-lind", "red"), ("cy-diaz", nil), ("ana-lopez", "blue")] {
      try files.write(
        interactionText("call-1", startedAt: "2026-11-20T10:00:00Z", agent: agent), to: "recordings/call-1.json")
      expectNoDifference(try begin.perform(in: world).evaluation.interaction.team, team)
    }
    // Whoever stays keeps the team of the day the draft was begun.
    try files.write("agents: [{id: ana-lopez, team: green}]\n", to: "people.yaml")
    expectNoDifference(try resumed().evaluation.interaction.team, "blue")
  }

  func withAgent() throws -> World {
    try files.write(interactionText("call-2", startedAt: "2026-11-19T10:00:00Z"), to: "recordings/call-2.json")
    return world
  }
}
