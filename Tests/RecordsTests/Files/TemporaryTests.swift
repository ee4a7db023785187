import Foundation
import Glibc
import Notation
import SystemPackage
import TestSupport
import Testing

@testable import Records

/// What a killed program leaves behind is swept away; what somebody is writing is not.
struct TemporaryTests {
  private let files: TemporaryWorkspace
  private let now = Date()
  /// No process has such a number.
  private let dead = Int32.max

  init() throws { files = try TemporaryWorkspace() }

  private func swept(_ name: String, age: TimeInterval = 0) throws -> Bool {
    try files.write("{", to: "recordings/\(name)")
    try FileManager.default.setAttributes(
      [.modificationDate: now - age], ofItemAtPath: files.root.appending(path: "recordings/\(name)").path)
    files.workspace.sweepTemporaries(in: "recordings", now: now)
    return files.text(of: "recordings/\(name)") == nil
  }

  @Test func itsNameTellsTheMachineAndTheProcess() throws {
    let name = Temporary.newName()
    #expect(Temporary(name: name)?.host == Temporary.thisHost)
    #expect(Temporary(name: name)?.process == getpid())
    #expect(name != Temporary.newName())
    #expect(Temporary(name: ".sidetone-a.json-1-abc.tmp") == nil)
  }

  @Test func ourOwnGoesAtOnceIfItsProcessIsGone() throws {
    #expect(try swept(".sidetone-\(Temporary.thisHost)-\(dead)-abc.tmp"))
    #expect(try !swept(".sidetone-\(Temporary.thisHost)-\(getpid())-abc.tmp"))
  }

  @Test func anybodysGoesAfterAnHour() throws {
    #expect(try !swept(".sidetone-0badcafe-\(dead)-abc.tmp", age: 3500))
    #expect(try swept(".sidetone-0badcafe-\(dead)-abc.tmp", age: 3700))
    #expect(try swept(".sidetone-a.json-1-abc.tmp", age: 3700))
  }

  @Test(arguments: [0, 3700]) func whatIsLockedStays(age: Int) throws {
    let name = ".sidetone-\(Temporary.thisHost)-\(dead)-abc.tmp"
    try files.write("{", to: "recordings/\(name)")
    let descriptor = try SystemCall.open(
      FilePath(files.root.appending(path: "recordings/\(name)").path), .readOnly)
    defer { try? descriptor.close() }
    #expect(SystemCall.lock(descriptor) == .taken)
    #expect(try !swept(name, age: TimeInterval(age)))
  }

  @Test func otherFilesStay() throws {
    for name in [".hidden", ".sidetone", "call.json", ".sidetone-notes.txt"] {
      #expect(try !swept(name, age: 1_000_000), "\(name)")
    }
    let link = files.root.appending(path: "recordings/.sidetone-\(Temporary.thisHost)-\(dead)-abc.tmp").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "call.json")
    files.workspace.sweepTemporaries(in: "recordings", now: now + 100_000)
    #expect(files.tree().keys.sorted().contains("recordings/call.json"))
  }

  @Test func whatIsBeingWrittenStays() throws {
    var workspace = files.workspace
    let other = files.workspace
    workspace.steps.willTake = { step throws(FileTrouble) in
      if step == .putInPlace("recordings/a.json") {
        other.sweepTemporaries(in: "recordings", now: Date() + 100_000)
      }
    }
    try workspace.folder.write(Data("a"), to: "recordings/a.json")
    #expect(files.tree() == ["recordings/a.json": "a"])
  }

  @Test func aStartLooksWhereAWriteCanHaveBeen() throws {
    let name = ".sidetone-\(Temporary.thisHost)-\(dead)-abc.tmp"
    let month = "sessions/evaluations/\(Month(of: now).path)"
    let folders = ["sessions/drafts", "rubrics", month, "recordings"]
    for folder in folders { try files.write("{", to: "\(folder)/\(name)") }
    files.workspace.sweepAfterCrashes(of: files.journal, now: now)
    #expect(files.tree().keys.sorted() == ["recordings/\(name)"])
  }

  @Test func aStartLooksWhereAChangeWasCutShort() throws {
    let name = ".sidetone-\(Temporary.thisHost)-\(dead)-abc.tmp"
    let edits = ["a", "b"].map { Change.Edit.create(path("recordings/\($0).json"), Data($0)) }
    let crashing = files.crashing(at: 12)
    #expect(throws: (any Error).self) {
      try crashing.perform(Change("import", by: "q", at: minute(1), edits: edits), journal: files.journal)
    }
    try files.write("{", to: "recordings/\(name)")
    try Data("{".utf8).write(to: files.state.appending(path: "journal/000000/\(name)"))
    files.workspace.sweepAfterCrashes(of: files.journal, now: now)
    #expect(files.text(of: "recordings/\(name)") == nil)
    #expect(!TemporaryWorkspace.tree(of: files.state).keys.contains { $0.hasSuffix(".tmp") })
  }
}
