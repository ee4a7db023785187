import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Workbench

@Suite("Where there is nothing to score") struct NothingToScoreTests {
  private func said(_ files: [String: String], _ begin: BeginScoring = BeginScoring()) throws -> String {
    let workspace = try TemporaryWorkspace(files)
    do {
      return try begin.perform(in: workspace.world).interaction.id
    } catch let error as any Explained {
      return "\(error.message): \(error.help)"
    }
  }

  private let call = ["recordings/call-1.json": interactionText("call-1", startedAt: "2026-11-20T10:00:00Z")]

  @Test func anEmptyWorkspaceHasNoRecordings() throws {
    expectNoDifference(
      try said(["rubrics/form.yaml": formText]), "there are no recordings yet: `import FILE…` adds them")
  }

  @Test func whatCannotBeReadIsCounted() throws {
    expectNoDifference(
      try said(["rubrics/form.yaml": formText, "recordings/call-1.json": "{"]),
      "every recording has been scored, but 1 cannot be read: `check` shows what is wrong; add more with "
        + "`import FILE…`, or name one")
  }

  @Test func withoutARubricOneHasToBeMade() throws {
    expectNoDifference(
      try said(call),
      "there is no rubric to score with: `rubric new ID` creates one to fill in; a form from elsewhere goes into `rubrics/`"
    )
    expectNoDifference(
      try said(call.merging(["rubrics/form.yaml": "id: form\n"]) { $1 }),
      "no rubric can be read: correct one with `open ID`")
  }

  @Test func aRubricForAnotherChannelIsOffered() throws {
    let chats = formText.replacing("[voice]", with: "[chat]")
    let workspace = try TemporaryWorkspace(call.merging(["rubrics/form.yaml": chats]) { $1 })
    let missing = try #require(throws: Missing.self) { try BeginScoring().perform(in: workspace.world) }
    expectNoDifference(
      missing.message, "no rubric is meant for voice; which one should `call-1` be scored with?")
    expectNoDifference(missing.candidates, ["form"])
  }
}
