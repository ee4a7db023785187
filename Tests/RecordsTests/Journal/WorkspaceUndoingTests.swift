import CustomDump
import Foundation
import QualityModel
import TestSupport
import Testing

@testable import Records

struct WorkspaceUndoingTests {
  private let files: TemporaryWorkspace
  private var workspace: Workspace { files.workspace }
  private let a = path("recordings/a.json")

  init() throws { files = try TemporaryWorkspace(["recordings/a.json": "0"]) }

  private func write(_ text: String) throws {
    let change = Change("write \(text)", by: "q", at: minute(1), edits: [.replace(a, .anything, with: Data(text))])
    try workspace.perform(change, journal: files.journal)
  }

  private func undo() throws -> String { try workspace.undo(in: files.journal, by: "q", at: minute(2)).sentence }
  private func redo() throws -> String { try workspace.redo(in: files.journal, by: "q", at: minute(3)).sentence }

  @Test func takesBackAndDoesAgainInOrder() throws {
    try write("1")
    try write("2")
    try write("3")
    #expect(try [undo(), undo()] == ["write 3", "write 2"])
    #expect(files.text(of: "recordings/a.json") == "1")
    #expect(try redo() == "write 2")
    #expect(files.text(of: "recordings/a.json") == "2")
    #expect(try [undo(), undo()] == ["write 2", "write 1"])
    #expect(files.text(of: "recordings/a.json") == "0")
    #expect(throws: NothingToUndo.self) { try undo() }
    #expect(try [redo(), redo(), redo()] == ["write 1", "write 2", "write 3"])
    #expect(files.text(of: "recordings/a.json") == "3")
    #expect(throws: NothingToRedo.self) { try redo() }
  }

  @Test func aNewChangeEndsRedo() throws {
    try write("1")
    try write("2")
    _ = try undo()
    try write("3")
    #expect(throws: NothingToRedo.self) { try redo() }
    #expect(try [undo(), undo()] == ["write 3", "write 1"])
  }

  @Test func theLogTellsAllOfIt() throws {
    try write("1")
    _ = try undo()
    _ = try redo()
    let entries = try #require(files.journal.entries(in: workspace).value)
    #expect(entries.map(\.kind) == [.change, .undo(of: 1), .redo(of: 1)])
    #expect(entries.map(\.number) == [1, 2, 3])
  }

  @Test func refusesWhereAFileMovedOn() throws {
    try write("1")
    try files.write("2\n", to: "recordings/a.json")
    let error = #expect(throws: ChangedMeanwhile.self) { try undo() }
    #expect(error?.message == "cannot undo `write 1`: recordings/a.json was changed in the meantime")
    #expect(error?.detail == "- 1\n+ 2")
    #expect(files.text(of: "recordings/a.json") == "2\n")
    try files.remove("recordings/a.json")
    let gone = #expect(throws: ChangedMeanwhile.self) { try undo() }
    #expect(gone?.message == "cannot undo `write 1`: recordings/a.json was removed in the meantime")
  }

  @Test func aMediumIsTakenBackButNotDoneAgain() throws {
    let audio = Change("import a", by: "q", at: minute(1), edits: [.create(path("recordings/a.wav"), Data([0, 1]))])
    try workspace.perform(audio, journal: files.journal)
    #expect(try undo() == "import a")
    #expect(files.tree() == ["recordings/a.json": "0"])
    let error = #expect(throws: MediumNotKept.self) { try redo() }
    #expect(error?.message == "cannot redo `import a`: the journal keeps no copy of recordings/a.wav")
  }

  @Test func bytesThatAreNoTextComeBack() throws {
    try files.write(Data([0xFF, 0x00]), to: "recordings/a.json")
    try write("1")
    _ = try undo()
    #expect(try Data(contentsOf: workspace.url(of: a)) == Data([0xFF, 0x00]))
  }

  @Test func aDamagedEntryIsAFindingAndStopsUndo() throws {
    try write("1")
    try Data("{".utf8).write(to: files.state.appending(path: "journal/000000/000000001.json"))
    #expect(throws: CannotRead.self) { try undo() }
    #expect(files.journal.entries().findings.map(\.rule) == ["unreadable-file"])
  }

  @Test func theThousandthEntryGoesOnInAnotherFolder() throws {
    let store = files.journal.store()
    try files.journal.locked {}
    for number in [999, 1000] {
      let entry = JournalEntry(number: number, kind: .change, sentence: "\(number)", by: "q", at: minute(0), edits: [])
      try store.begin(entry)
      store.settle(number)
    }
    #expect(try store.nextNumber() == 1001)
    #expect(files.journal.entries().value?.map(\.number) == [999, 1000])
  }
}
