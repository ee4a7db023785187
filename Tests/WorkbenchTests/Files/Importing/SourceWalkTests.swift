import CustomDump
import Foundation
import TestSupport
import Testing

@testable import Workbench

@Suite("Import: folders") struct SourceWalkTests {
  let files: TemporaryWorkspace
  private var inside: URL { files.root.appending(path: "in") }

  init() throws {
    files = try TemporaryWorkspace()
    for name in ["in/b.txt", "in/a/2.txt", "in/a/1.txt", "in/.hidden/x.txt", "in/.y.txt", "outside.txt"] {
      try files.write("x", to: name)
    }
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: inside.appending(path: name).path, withDestinationPath: target)
  }

  @Test func areWalkedDownInOrderOfNames() {
    let walk = SourceWalk(["in"], from: files.root)
    expectNoDifference(walk.files, ["in/a/1.txt", "in/a/2.txt", "in/b.txt"])
    expectNoDifference(walk.remark, "Left out: 2 hidden files or folders.")
  }

  @Test func linksThatLeadOutAreNamedAndACycleEnds() throws {
    try link("z", to: "..")
    try link("a/loop", to: "../a")
    try link("out.txt", to: "../outside.txt")
    try link("kept.txt", to: ".hidden/x.txt")
    let walk = SourceWalk(["in"], from: files.root)
    expectNoDifference(walk.files, ["in/a/1.txt", "in/a/2.txt", "in/b.txt", "in/kept.txt"])
    expectNoDifference(walk.linksOut, ["in/out.txt", "in/z"])
  }

  @Test func whatIsNamedTwiceIsTakenOnce() {
    expectNoDifference(
      SourceWalk(["in/b.txt", "in", "in/"], from: files.root).files.sorted(), ["in/a/1.txt", "in/a/2.txt", "in/b.txt"])
  }

  /// As of `import "$FOLDER"` where the variable is not set.
  @Test func noNameIsNotTheFolderOneIsIn() { expectNoDifference(SourceWalk([""], from: files.root).files, [""]) }

  @Test func aFolderThatCannotBeReadIsNotAnEmptyOne() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: inside.appending(path: "a").path)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: inside.appending(path: "a").path)
    }
    // Who may read everything can read it after all.
    guard (try? FileManager.default.contentsOfDirectory(atPath: inside.appending(path: "a").path)) == nil else {
      return
    }
    let walk = SourceWalk(["in", "in/a"], from: files.root)
    expectNoDifference(walk.unreadableFolders, ["in/a", "in/a"])
    expectNoDifference(walk.emptyFolders, [])
    expectNoDifference(walk.files, ["in/b.txt"])
  }

  @Test func aLinkThatLeadsNowhereIsCounted() throws {
    try link("gone.txt", to: "nothing.txt")
    expectNoDifference(
      SourceWalk(["in"], from: files.root).remark,
      "Left out: 2 hidden files or folders, 1 symbolic link that leads nowhere.")
  }

  @Test func anEmptyFolderIsSaid() throws {
    try FileManager.default.createDirectory(at: inside.appending(path: "none"), withIntermediateDirectories: true)
    expectNoDifference(SourceWalk(["in/none"], from: files.root).emptyFolders, ["in/none"])
  }

  @Test func whatTheSystemKeepsAboutFoldersIsLeftOut() throws {
    for name in ["Thumbs.db", "a/desktop.ini", "a/.DS_Store"] { try files.write("x", to: "in/\(name)") }
    let walk = SourceWalk(["in"], from: files.root)
    expectNoDifference(walk.files, ["in/a/1.txt", "in/a/2.txt", "in/b.txt"])
    expectNoDifference(
      walk.remark,
      "Left out: 3 hidden files or folders, 2 files of the system about folders, such as Thumbs.db.")
    expectNoDifference(SourceWalk(["in/Thumbs.db"], from: files.root).files, ["in/Thumbs.db"])
  }
}
