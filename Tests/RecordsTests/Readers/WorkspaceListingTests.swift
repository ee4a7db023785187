import CustomDump
import Foundation
import Notation
import QualityModel
import TestSupport
import Testing

@testable import Records

struct WorkspaceListingTests {
  private let files: TemporaryWorkspace
  private var workspace: Workspace { files.workspace }

  init() throws { files = try TemporaryWorkspace() }

  private func file(_ evaluation: Evaluation, under folder: String) throws {
    try files.write(evaluation.fileBytes(), to: "\(folder)/\(evaluation.id).json")
  }

  @Test func listsWhatCanBeReadAndFindsWhatCannot() throws {
    let january = try #require(Timestamp.date(from: "2027-01-03T09:00:00Z"))
    try file(submitted(draft("e-2"), at: january), under: "sessions/evaluations/2027/01")
    try file(submitted(draft("e-1")), under: "sessions/evaluations/2026/11")
    try files.write("not json", to: "sessions/evaluations/2026/11/broken.json")
    try files.write("notes", to: "sessions/evaluations/2026/11/notes.txt")
    try files.write("{", to: "sessions/evaluations/2026/11/.hidden.json")
    try files.write("", to: "sessions/evaluations/2026/12/folder.json/x")
    let listing = workspace.evaluations()
    #expect(listing.records.map(\.record.id) == ["e-1", "e-2"])
    expectNoDifference(
      listing.findings.map { "\($0.place?.file ?? ""): \($0.rule)" },
      [
        "sessions/evaluations/2026/11/broken.json: bad-json",
        "sessions/evaluations/2026/12/folder.json: unreadable-file",
      ])
  }

  @Test func findsAnEvaluationByItsIDAlone() throws {
    try file(submitted(draft("e-1")), under: "sessions/evaluations/2026/11")
    #expect(try workspace.evaluation("e-1").value?.path.text == "sessions/evaluations/2026/11/e-1.json")
    #expect(try workspace.evaluation("e-2") == Reading(value: nil))
  }

  @Test func misplacedEvaluationsStillCount() throws {
    try file(submitted(draft("e-1")), under: "sessions/evaluations")
    try file(submitted(draft("e-2")), under: "sessions/evaluations/2026")
    let listing = workspace.evaluations()
    #expect(listing.records.map(\.record.id) == ["e-2", "e-1"])
    #expect(listing.findings.map(\.rule) == ["wrong-month", "wrong-month"])
    #expect(try workspace.evaluation("e-1").value != nil)
  }

  @Test func oneThatIsFiledTwiceCountsOnce() throws {
    try file(submitted(draft("e-1")), under: "sessions/evaluations/2026/10")
    try file(submitted(draft("e-1")), under: "sessions/evaluations/2026/11")
    let listing = workspace.evaluations()
    #expect(listing.records.map(\.path.text) == ["sessions/evaluations/2026/11/e-1.json"])
    #expect(listing.findings.map(\.rule) == ["wrong-month", "filed-twice"])
    #expect(
      listing.findings.last?.message.text == "the evaluation is also filed as `sessions/evaluations/2026/11/e-1.json`")
  }

  @Test func aDraftWhoseEvaluationExistsIsGoneWithTheNextWrite() throws {
    try file(draft("e-1"), under: "sessions/drafts")
    try file(draft("e-2"), under: "sessions/drafts")
    try file(submitted(draft("e-1")), under: "sessions/evaluations/2026/11")
    #expect(workspace.drafts().records.map(\.record.id) == ["e-2"])
    #expect(try workspace.draft("e-1") == Reading(value: nil))
    #expect(workspace.findingsOfDrafts().map(\.place?.file) == ["sessions/drafts/e-1.json"])
    _ = try workspace.writeDraft(draft("e-3"), replacing: nil)
    #expect(files.text(of: "sessions/drafts/e-1.json") == nil)
  }

  @Test func interactionsHaveTheirMedia() throws {
    for name in ["call-1.wav", "call-1.vtt", "call.2.txt"] { try files.write("x", to: "recordings/\(name)") }
    try files.write(Interaction(id: "call-1", channel: .voice).fileBytes(), to: "recordings/call-1.json")
    #expect(workspace.interactions().records.map(\.record.id) == ["call-1"])
    #expect(workspace.media(of: "call-1").map(\.name) == ["call-1.vtt", "call-1.wav"])
    #expect(workspace.media().mapValues(\.count) == ["call-1": 2, "call.2": 1])
  }

  @Test func theNearestWorkspaceUpwardsIsFound() throws {
    let deep = files.root.appending(path: "sessions/evaluations/2026/11")
    #expect(Workspace.nearest(to: deep)?.root.path == files.root.path)
    #expect(Workspace.nearest(to: files.folder) == nil)
    let made = try Workspace.create(at: files.folder.appending(path: "new/place"))
    #expect(made.isComplete)
  }

  @Test func aVanishedWorkspaceIsAFinding() throws {
    try FileManager.default.removeItem(at: files.root)
    #expect(
      workspace.evaluations().findings.map(\.line) == [
        """
        sessions/evaluations: error[unreadable-file]: cannot be read: the folder no longer exists
        help: check whether it was moved, or whether the disk that holds it is still connected
        """
      ])
  }
}
