import CustomDump
import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Records

/// Where the file system has no locks, a file is the lock.
struct LockFileTests {
  private let files: TemporaryWorkspace
  private let folder: FilePath
  private let lock = "recordings/\(LockFile.name)"

  init() throws {
    files = try TemporaryWorkspace(["recordings/a.json": "0"])
    folder = FilePath(files.root.appending(path: "recordings").path)
  }

  private func take() throws -> LockFile { try #require(try LockFile.take(in: folder, until: .now)) }

  /// Leaves a lock file behind that says this, so many seconds ago.
  private func leave(_ text: String, age: Double = 0) throws {
    try files.write(text, to: lock)
    try FileManager.default.setAttributes(
      [.modificationDate: Date() - age], ofItemAtPath: files.root.appending(path: lock).path)
  }

  @Test func oneHasItAtATime() throws {
    let mine = try take()
    let refusal = #expect(throws: AnotherWriter.self) { try take() }
    expectNoDifference(
      refusal?.help,
      "wait until it is done, then try again; nothing was written; if none is running any more, on any machine, remove "
        + "`\(folder)/.sidetone-lock.tmp`")
    mine.release()
    try take().release()
    expectNoDifference(files.tree(), ["recordings/a.json": "0"])
  }

  @Test func whatAKilledProcessLeftBehindIsNoLock() throws {
    let this = LockFile.Process.this.description
    let dead = "\(this.prefix { $0 != " " }) \(Int32.max) 7\n"
    try leave(dead)
    try take().release()
    // Of another machine no one here knows; after an hour no write goes on.
    let elsewhere = "0badcafe-0badcafe 1 7\n"
    try leave(elsewhere, age: 3500)
    #expect(throws: AnotherWriter.self) { try take() }
    try leave(elsewhere, age: 3700)
    try take().release()
    try leave("", age: 3700)
    try take().release()
    expectNoDifference(files.tree(), ["recordings/a.json": "0"])
  }

  @Test func noOneGivesBackALockThatAnotherTook() throws {
    let mine = try take()
    try leave("0badcafe-0badcafe 1 7\n")
    mine.release()
    expectNoDifference(files.text(of: lock), "0badcafe-0badcafe 1 7\n")
  }

  @Test(arguments: [Errno.noLocks, .notSupported]) func writingGoesOnAndLeavesNoLockBehind(errno: Errno) throws {
    var workspace = files.workspace
    workspace.steps.lock = { _ in .unsupported(errno) }
    let change = Change(
      "x", by: "q", at: minute(1),
      edits: [.replace(path("recordings/a.json"), .bytes(Data("0")), with: Data("1"))])
    try workspace.perform(change, journal: files.journal)
    expectNoDifference(files.tree(), ["recordings/a.json": "1"])
    let left = try FileManager.default.contentsOfDirectory(atPath: files.state.path).sorted()
    expectNoDifference(left, ["journal", "lock"])
  }

  @Test func whereNoFileCanTakeTheirPlaceItIsSaid() throws {
    var workspace = files.workspace
    workspace.steps.lock = { _ in .unsupported(.ioError) }
    let change = Change("x", by: "q", at: minute(1), edits: [.create(path("recordings/b.json"), Data("1"))])
    let refusal = #expect(throws: CannotWrite.self) { try workspace.perform(change, journal: files.journal) }
    expectNoDifference(refusal?.help, "copy the workspace to another disk while it can be read")
  }
}
