import CustomDump
import Foundation
import QualityModel
import Synchronization
import SystemPackage
import TestSupport
import Testing

@testable import Records

@Suite("A change of many files") struct ManyFilesTests {
  private let count = 18

  private func change(_ count: Int, in folder: String = "recordings") -> Change {
    Change(
      "import", by: "q", at: minute(1),
      edits: (0..<count).map { .create(path("\(folder)/c-\($0).json"), Data("\($0)".utf8)) })
  }

  /// Waiting for the disk once instead of for each file is what makes an import of thousands bearable.
  @Test func waitsForTheDiskBeforeAnyFileHasItsNameAndForTheFolderOnce() throws {
    let files = try TemporaryWorkspace()
    let taken = Mutex<[WritingSteps.Step]>([])
    var workspace = files.workspace
    workspace.steps.willTake = { step throws(FileTrouble) in taken.withLock { $0.append(step) } }
    try workspace.perform(change(count), journal: files.journal)
    let own = taken.withLock { $0 }.filter { "\($0)".contains("recordings/c-") }
    let names = (0..<count).map { "recordings/c-\($0).json" }
    expectNoDifference(
      Array(own.suffix(2 * count + 1)),
      names.map { .synchronize($0) } + names.map { .putInPlace($0) } + [.synchronizeFolder(names[0])])
    expectNoDifference(files.tree().count, count)
    expectNoDifference(files.tree()["recordings/c-17.json"], "17")
  }

  @Test func isFinishedByTheNextWriteWhereverItStops() throws {
    var counts: Set<Int> = []
    for step in 0..<200 {
      let files = try TemporaryWorkspace()
      let isStopped = (try? files.crashing(at: step).perform(change(count), journal: files.journal)) == nil
      counts.insert(files.tree().count)
      let next = Change("next", by: "q", at: minute(2), edits: [.create(path("recordings/d.json"), Data("d".utf8))])
      try files.workspace.perform(next, journal: files.journal)
      #expect([1, count + 1].contains(files.tree().count), "step \(step): all of it or none")
      #expect(files.text(of: "recordings/c-3.json").map { $0 == "3" } ?? true, "step \(step)")
      guard isStopped else { break }
    }
    #expect(counts.isSuperset(of: [0, 1, count]))
  }

  @Test(arguments: [
    WritingSteps.Step.write("recordings/c-9.json"), .synchronize("recordings/c-9.json"),
    .putInPlace("recordings/c-9.json"), .synchronizeFolder("recordings/c-0.json"),
  ])
  func isTakenBackWhereOneFileFails(_ step: WritingSteps.Step) throws {
    let files = try TemporaryWorkspace()
    let failing = files.failing(with: .system(.noSpace), at: step)
    #expect(throws: CannotWrite.self) { try failing.perform(change(count), journal: files.journal) }
    expectNoDifference(files.tree(), [:])
  }

  @Test func moreFilesThanAProcessMayOpenAreWritten() throws {
    let files = try TemporaryWorkspace()
    try files.workspace.perform(change(300), journal: files.journal)
    expectNoDifference(files.tree().count, 300)
    #expect(try files.workspace.undo(in: files.journal, by: "q", at: minute(2)).sentence == "import")
    expectNoDifference(files.tree(), [:])
  }
}
