import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("A study's draft that cannot be read") struct DamagedStudyDraftTests {
  @Test func itIsAFindingWithAWayOut() throws {
    let desk = try FormDesk()
    _ = try FormTalk(desk.study(), lines: ["Listening"])
    let state = desk.workspace.state
    let files = FileManager.default.enumerator(at: state, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    let file = try #require(files?.first { $0.lastPathComponent == "listening.json" })
    try Data("{\"title\":".utf8).write(to: file)

    let refused = #expect(throws: Refused.self) { try BeginStudy(StudyDraft(id: "listening")).perform(in: desk.world) }
    expectNoDifference(refused?.message, "the draft of study listening cannot be read")
    expectNoDifference(refused?.help, "`drafts drop listening` drops it, and `workshop new listening` begins again")
    expectNoDifference(try ListDrafts().perform(in: desk.world).findings.map(\.rule), ["bad-json"])
    expectNoDifference(try DropDraft("listening").perform(in: desk.world), .ofStudy)
    #expect(try BeginStudy(StudyDraft(id: "listening")).perform(in: desk.world) == nil)
  }
}
