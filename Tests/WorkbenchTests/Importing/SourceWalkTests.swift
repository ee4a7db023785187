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

  @Test func linksThatLeadOutAreCountedAndACycleEnds() throws {
    try link("z", to: "..")
    try link("a/loop", to: "../a")
    try link("out.txt", to: "../outside.txt")
    try link("kept.txt", to: ".hidden/x.txt")
    let walk = SourceWalk(["in"], from: files.root)
    expectNoDifference(walk.files, ["in/a/1.txt", "in/a/2.txt", "in/b.txt", "in/kept.txt"])
    expectNoDifference(walk.linksOut, 2)
  }

  @Test func whatIsNamedTwiceIsTakenOnce() {
    expectNoDifference(
      SourceWalk(["in/b.txt", "in", "in/"], from: files.root).files.sorted(), ["in/a/1.txt", "in/a/2.txt", "in/b.txt"])
  }

  @Test func anEmptyFolderIsSaid() throws {
    try FileManager.default.createDirectory(at: inside.appending(path: "none"), withIntermediateDirectories: true)
    expectNoDifference(SourceWalk(["in/none"], from: files.root).emptyFolders, ["in/none"])
  }
}
