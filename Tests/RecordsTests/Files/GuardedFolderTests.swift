import Foundation
import SystemPackage
import TestSupport
import Testing

@testable import Records

struct GuardedFolderTests {
  private let files: TemporaryWorkspace
  private var folder: GuardedFolder { GuardedFolder(files.root) }

  init() throws { files = try TemporaryWorkspace() }

  @Test func writesAndReadsAndLeavesNoTemporary() throws {
    try folder.write(Data("one"), to: "a/b/c.json")
    try folder.write(Data("two"), to: "a/b/c.json")
    #expect(try folder.read("a/b/c.json") == Data("two"))
    #expect(files.tree() == ["a/b/c.json": "two"])
  }

  @Test func keepsTheModeOfAFileThatIsThere() throws {
    try files.write("one", to: "a.json")
    let place = files.root.appending(path: "a.json").path
    try FileManager.default.setAttributes([.posixPermissions: 0o606], ofItemAtPath: place)
    try folder.write(Data("two"), to: "a.json")
    #expect(try FileManager.default.attributesOfItem(atPath: place)[.posixPermissions] as? Int == 0o606)
  }

  @Test func neverReplacesWhatMustBeNew() throws {
    try files.write("one", to: "a.json")
    #expect(throws: FileTrouble.system(.fileExists)) { try folder.write(Data("two"), to: "a.json", mustBeNew: true) }
    #expect(files.tree() == ["a.json": "one"])
  }

  @Test func neverFollowsALinkOut() throws {
    let outside = files.folder.appending(path: "outside")
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
    try Data("secret").write(to: outside.appending(path: "a.json"))
    try link("out", to: outside.path)
    try link("a.json", to: outside.appending(path: "a.json").path)
    #expect(throws: FileTrouble.leadsOutside) { try folder.write(Data("x"), to: "out/a.json") }
    #expect(throws: FileTrouble.leadsOutside) { try folder.write(Data("x"), to: "out/new/a.json") }
    #expect(throws: FileTrouble.leadsOutside) { try folder.read("out/a.json") }
    #expect(throws: FileTrouble.leadsOutside) { try folder.remove("out/a.json") }
    #expect(throws: FileTrouble.leadsOutside) { try folder.names(in: "out") }
    #expect(throws: FileTrouble.leadsOutside) { try folder.read("a.json") }
    #expect(throws: FileTrouble.isLink) { try folder.write(Data("x"), to: "a.json") }
    #expect(throws: FileTrouble.isLink) { try folder.remove("a.json") }
    #expect(TemporaryWorkspace.tree(of: outside) == ["a.json": "secret"])
  }

  @Test(arguments: ["-other", "\u{301}"])
  func aFolderWhoseNameBeginsAlikeIsOutside(ending: String) throws {
    let sibling = files.folder.appending(path: files.root.lastPathComponent + ending)
    try FileManager.default.createDirectory(at: sibling, withIntermediateDirectories: true)
    try Data("secret").write(to: sibling.appending(path: "a.json"))
    try link("out", to: sibling.path(percentEncoded: false))
    #expect(throws: FileTrouble.leadsOutside) { try folder.read("out/a.json") }
  }

  @Test func followsALinkThatStaysInside() throws {
    try files.write("one", to: "real/a.json")
    try link("alias", to: files.root.appending(path: "real").path)
    try link("b.json", to: files.root.appending(path: "real/a.json").path)
    #expect(try folder.read("alias/a.json") == Data("one"))
    #expect(try folder.read("b.json") == Data("one"))
    try folder.write(Data("two"), to: "alias/a.json")
    #expect(files.text(of: "real/a.json") == "two")
  }

  @Test func saysWhatStandsInTheWay() throws {
    try files.write("a file", to: "a")
    #expect(throws: FileTrouble.system(.notDirectory)) { try folder.write(Data("x"), to: "a/b.json") }
    #expect(throws: FileTrouble.system(.isDirectory)) { try folder.write(Data("x"), to: "rubrics") }
    #expect(throws: FileTrouble.notAFile) { try folder.read("rubrics") }
    #expect(try folder.read("nowhere/b.json") == nil)
    #expect(files.tree() == ["a": "a file"])
  }

  @Test func aPipeHangsNoOne() throws {
    mkfifo(files.root.appending(path: "pipe.json").path, 0o600)
    #expect(throws: FileTrouble.notAFile) { try folder.read("pipe.json") }
  }

  @Test func aFileThatIsTooLargeIsNotRead() throws {
    try files.write(String(repeating: "x", count: 100), to: "a.json")
    #expect(throws: FileTrouble.tooLarge(limit: 99)) { try folder.read("a.json", limit: 99) }
    #expect(try folder.read("a.json", limit: 100)?.count == 100)
  }

  @Test func aFolderThatVanishedIsNotMadeAgain() throws {
    try FileManager.default.removeItem(at: files.root)
    #expect(throws: FileTrouble.folderIsGone) { try folder.write(Data("x"), to: "a.json") }
    #expect(!FileManager.default.fileExists(atPath: files.root.path))
  }

  @Test(arguments: [
    WritingSteps.Step.createTemporary("a.json"), .write("a.json"), .synchronize("a.json"), .putInPlace("a.json"),
  ])
  func aFailureLeavesWhatWasThere(_ step: WritingSteps.Step) throws {
    try files.write("one", to: "a.json")
    let folder = files.failing(with: .system(.noSpace), at: step).folder
    #expect(throws: FileTrouble.system(.noSpace)) { try folder.write(Data("two"), to: "a.json") }
    #expect(files.tree() == ["a.json": "one"])
  }

  @Test func temporariesOfACrashAreNoRecords() throws {
    try files.write("{", to: "recordings/.sidetone-a.json-1-abc.tmp")
    #expect(try folder.names(in: "recordings") == [])
    #expect(files.workspace.interactions() == Listing())
  }

  private func link(_ name: String, to target: String) throws {
    let place = files.root.appending(path: name).path
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: target)
  }
}
