import CustomDump
import Foundation
import QualityModel
import SystemPackage
import TestSupport
import Testing

@testable import Records

struct WorkspaceChangingTests {
  private let files: TemporaryWorkspace
  private var workspace: Workspace { files.workspace }

  init() throws { files = try TemporaryWorkspace(["recordings/a.json": "one\n", "recordings/b.json": "bee\n"]) }

  private func change(_ sentence: String = "change a", _ edits: Change.Edit...) -> Change {
    Change(sentence, by: "q-martin", at: minute(1), edits: edits)
  }

  @Test func writesTheJournalAndTheFiles() throws {
    let entry = try workspace.perform(
      change(
        "tidy up", .replace(path("recordings/a.json"), .bytes(Data("one\n")), with: Data("two\n")),
        .remove(path("recordings/b.json"), .anything), .create(path("recordings/c.vtt"), Data([0xFF]))),
      journal: files.journal)
    #expect(files.tree() == ["recordings/a.json": "two\n", "recordings/c.vtt": "\u{FFFD}"])
    expectNoDifference(
      TemporaryWorkspace.tree(of: files.state),
      [
        "lock": "",
        "journal/000000/000000001.json": """
        {
          "at": "2026-11-22T09:01:00Z",
          "by": "q-martin",
          "edits": [
            {
              "after": {
                "text": "two\\n"
              },
              "before": {
                "text": "one\\n"
              },
              "path": "recordings/a.json"
            },
            {
              "after": null,
              "before": {
                "text": "bee\\n"
              },
              "path": "recordings/b.json"
            },
            {
              "after": {
                "digest": "a8100ae6aa1940d0b663bb31cd466142ebbdbd5187131b92d93818987832eb89"
              },
              "before": null,
              "path": "recordings/c.vtt"
            }
          ],
          "format": "sidetone.journal/1",
          "kind": "change",
          "number": 1,
          "sentence": "tidy up"
        }

        """,
      ])
    #expect(files.journal.entries(in: workspace) == Reading(value: [try #require(entry)]))
  }

  @Test func theJournalIsItsUsersOnly() throws {
    try workspace.perform(change("x", .create(path("recordings/c.json"), Data("c"))), journal: files.journal)
    let modes = try ["", "lock", "journal", "journal/000000/000000001.json"].map { name in
      try FileManager.default.attributesOfItem(atPath: files.state.appending(path: name).path)[.posixPermissions]
        as? Int
    }
    #expect(modes == [0o700, 0o600, 0o700, 0o600])
  }

  @Test func refusesWhatChangedMeanwhileAndWritesNothing() throws {
    try files.write("somebody else's\n", to: "recordings/b.json")
    let before = files.tree()
    let error = #expect(throws: ChangedMeanwhile.self) {
      try workspace.perform(
        change(
          "x", .replace(path("recordings/a.json"), .anything, with: Data("two\n")),
          .replace(path("recordings/b.json"), .bytes(Data("bee\n")), with: Data("wasp\n"))),
        journal: files.journal)
    }
    #expect(error?.message == "recordings/b.json was changed in the meantime")
    #expect(error?.detail == "- bee\n+ somebody else's")
    #expect(files.tree() == before)
    #expect(files.journal.entries() == Reading(value: []))
  }

  @Test func tellsWhatIsThereAndWhatIsGone() throws {
    let there = #expect(throws: ChangedMeanwhile.self) {
      try workspace.perform(change("x", .create(path("recordings/a.json"), Data("two"))), journal: nil)
    }
    #expect(there?.message == "a file already exists at recordings/a.json")
    let gone = #expect(throws: ChangedMeanwhile.self) {
      let edit = Change.Edit.replace(path("recordings/z.json"), .bytes(Data("zed")), with: Data("two"))
      try workspace.perform(change("x", edit), journal: nil)
    }
    #expect(gone?.message == "recordings/z.json was removed in the meantime")
  }

  @Test func whatShouldGoAndIsGoneIsAsWanted() throws {
    try workspace.perform(change("x", .remove(path("recordings/z.json"), .digest("00"))), journal: nil)
    #expect(files.tree().count == 2)
  }

  @Test func whatIsAsWantedAlreadyIsNoChange() throws {
    let entry = try workspace.perform(
      change("x", .create(path("recordings/a.json"), Data("one\n"))), journal: files.journal)
    #expect(entry == nil)
    #expect(files.journal.entries() == Reading(value: []))
  }

  @Test func aFullDiskInTheMiddlePutsEverythingBack() throws {
    let failing = files.failing(with: .system(.noSpace), at: .write("recordings/c.json"))
    let before = files.tree()
    let error = #expect(throws: CannotWrite.self) {
      try failing.perform(
        change(
          "x", .replace(path("recordings/a.json"), .anything, with: Data("two")),
          .remove(path("recordings/b.json"), .anything), .create(path("recordings/c.json"), Data("sea"))),
        journal: files.journal)
    }
    #expect(error?.message == "cannot write recordings/c.json: the disk is full")
    #expect(error?.help == "free some space, then try again; nothing was changed")
    #expect(files.tree() == before)
    #expect(TemporaryWorkspace.tree(of: files.state) == ["lock": ""])
  }

  @Test func aVanishedWorkspaceIsSaid() throws {
    try FileManager.default.removeItem(at: files.root)
    let error = #expect(throws: (any Error).self) {
      try workspace.perform(change("x", .create(path("recordings/c.json"), Data())), journal: files.journal)
    }
    #expect((error as? any Explained)?.message == "cannot read recordings/c.json: the folder no longer exists")
  }

  @Test func oneWriterAtATime() throws {
    let other = files.journal
    let error = try other.locked {
      #expect(throws: AnotherWriter.self) {
        try workspace.perform(
          change("x", .create(path("recordings/c.json"), Data())), journal: Journal(in: files.state, patience: .zero))
      }
    }
    #expect(error?.message == "another Sidetone is writing to this workspace")
  }

  @Test func aStateFolderThatCannotBeMadeIsSaid() throws {
    try Data("in the way").write(to: files.state)
    let error = #expect(throws: CannotWrite.self) {
      try workspace.perform(change("x", .create(path("recordings/c.json"), Data())), journal: files.journal)
    }
    #expect(error?.reason == "there is a file where a folder is needed")
    #expect(files.text(of: "recordings/c.json") == nil)
  }
}
