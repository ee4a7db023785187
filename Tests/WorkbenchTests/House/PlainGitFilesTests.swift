import Foundation
import Glibc
import TestSupport
import Testing

@testable import Workbench

@Suite("Pipes in the place of git's files") struct PlainGitFilesTests {
  private let files: TemporaryWorkspace
  private var folder: String { files.root.path(percentEncoded: false) }

  init() throws {
    files = try TemporaryWorkspace()
    try files.write("ref: refs/heads/main\n", to: ".git/HEAD")
    try files.write("", to: ".git/objects/info/packs")
    try files.write("", to: ".gitignore")
  }

  private func pipe(at path: String) throws {
    try files.write("", to: path)
    try files.remove(path)
    try #require(mkfifo(files.root.appending(path: path).path, 0o600) == 0)
  }

  @Test(arguments: [
    ".git", ".git/config", ".git/HEAD", ".git/info/exclude", ".git/refs/heads/zz", ".git/objects/info/alternates",
    ".gitattributes", ".gitignore", "rubrics/.gitignore", "sessions/evaluations/2026/11/.gitattributes",
    ".git/objects/ab/cdef", ".hidden/.gitignore", "a/b/c/d/e/f/g/.gitattributes",
  ])
  func areFoundBeforeGitIsRun(path: String) throws {
    if path == ".git" { try files.remove(".git") }
    try pipe(at: path)
    let error = #expect(throws: GitTrouble.self) { try PlainGitFiles.require(around: folder) }
    #expect(error?.message == "git cannot be run here: `\(path)` is not a plain file")
  }

  @Test func areFoundThroughALinkAndAboveTheWorkspace() throws {
    try pipe(at: "pipe")
    try FileManager.default.createSymbolicLink(
      atPath: files.root.appending(path: ".git/config").path, withDestinationPath: "../pipe")
    let inner = files.root.appending(path: "sessions").path
    #expect(throws: GitTrouble.self) { try PlainGitFiles.require(around: inner) }
  }

  @Test func areFoundWhereObjectsAreBorrowedFrom() throws {
    try files.write("# a comment\n../../lent\n", to: ".git/objects/info/alternates")
    try files.write("../more\n", to: "lent/info/alternates")
    try pipe(at: "more/pack/pack-1.idx")
    let error = #expect(throws: GitTrouble.self) { try PlainGitFiles.require(around: folder) }
    #expect(error?.message == "git cannot be run here: `more/pack/pack-1.idx` is not a plain file")
  }

  /// It could be the whole disk, which has devices and would take minutes.
  @Test func aFolderThatIsNoRepositoryIsNotWalked() throws {
    try files.remove(".git")
    try files.write("gitdir: elsewhere\n", to: ".git")
    try pipe(at: "elsewhere/pipe")
    try PlainGitFiles.require(around: folder)
    try files.write("", to: "elsewhere/HEAD")
    try files.write("", to: "elsewhere/objects/info/packs")
    #expect(throws: GitTrouble.self) { try PlainGitFiles.require(around: folder) }
  }

  @Test func plainFilesAreNotMentioned() throws { try PlainGitFiles.require(around: folder) }

  @Test func whereThereIsNoRepositoryNothingIsLookedAt() throws {
    try files.remove(".git")
    try pipe(at: ".gitignore")
    try PlainGitFiles.require(around: folder)
  }
}
