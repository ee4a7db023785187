import CustomDump
import TestSupport
import Testing

@testable import Workbench

@Suite("Reading what was recorded") struct ReadRecordingTests {
  @Test func anInteractionThatWasScoredAndIsNotHereIsNoSlip() throws {
    let files = try TemporaryWorkspace.withCoaching()
    let missing = #expect(throws: NotRecorded.self) { try ReadRecording("ana-lopez-3").perform(in: files.world) }
    expectNoDifference(
      missing?.message, "`ana-lopez-3` was scored, and its recording is not in this workspace")
    #expect(throws: NotFound.self) { try ReadRecording("ana-lopez-99").perform(in: files.world) }
  }
}
