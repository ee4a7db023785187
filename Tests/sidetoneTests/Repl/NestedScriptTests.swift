import CustomDump
import Foundation
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

/// A file of commands that runs itself would not end before the memory for calls is used up.
@Suite("Files of commands that run files") struct NestedScriptTests {
  let files: TemporaryWorkspace
  let terminal = ScriptedTerminal(lines: [])

  init() throws { files = try TemporaryWorkspace(["rubrics/none.txt": "", "sessions/none.txt": ""]) }

  @discardableResult
  func run(_ line: String) -> Int32 {
    let world = World(
      now: { Date(timeIntervalSince1970: 0) }, newID: { "000000" }, environment: ["HOME": files.folder.path],
      directory: files.root)
    return Conversation(world: world, isQuiet: true).run([line], stopAtError: true, on: terminal).rawValue
  }

  private let itself = """
    error: loop.txt, line 3: `loop.txt` is being run already, and would never end
    help: take that line out; a file of commands cannot run itself

    """

  @Test func oneThatRunsItselfIsRefusedWithItsLine() throws {
    try files.write("# first\n\nrun loop.txt\n", to: "loop.txt")
    #expect(run("run loop.txt") == 64)
    expectNoDifference(terminal.told, itself)
  }

  @Test func linesThatEndAsOnWindowsAreLines() throws {
    try files.write("drafts\r\n# second\r\nrun loop.txt\r\n", to: "loop.txt")
    #expect(run("run loop.txt") == 64)
    expectNoDifference(terminal.told, itself)
  }

  @Test func aLinkToItIsTheSame() throws {
    try files.write("run again.txt", to: "loop.txt")
    try FileManager.default.createSymbolicLink(
      atPath: files.root.appending(path: "again.txt").path, withDestinationPath: "loop.txt")
    #expect(run("run loop.txt") == 64)
    expectNoDifference(
      terminal.told,
      """
      error: loop.txt, line 1: `again.txt` is being run already, and would never end
      help: take that line out; a file of commands cannot run itself

      """)
  }

  @Test func theWayThroughOtherFilesIsNamed() throws {
    try files.write("run b.txt", to: "a.txt")
    try files.write("\nrun ./a.txt --keep-going", to: "b.txt")
    #expect(run("run a.txt --keep-going") == 64)
    expectNoDifference(
      terminal.told,
      """
      error: b.txt, line 2: `./a.txt` is being run already, and would never end
      a.txt, line 1, runs `b.txt`
      b.txt, line 2, runs `./a.txt`
      help: take that line out; a file of commands cannot run itself

      """)
  }

  @Test func filesThatRunEachOtherTooDeepAreRefused() throws {
    for number in 1...40 { try files.write("run \(number + 1).txt", to: "\(number).txt") }
    #expect(run("run 1.txt") == 64)
    expectNoDifference(
      terminal.told,
      """
      error: 16.txt, line 1: `17.txt` is not run, since files of commands run each
        other 16 deep
      help: put the commands into fewer files

      """)
  }

  @Test func oneFileMayBeRunTwiceInARow() throws {
    try files.write("run b.txt\nrun b.txt", to: "a.txt")
    try files.write("log", to: "b.txt")
    #expect(run("run a.txt") == 0)
    #expect(terminal.written.split(separator: "Nothing was changed yet.", omittingEmptySubsequences: false).count == 3)
  }
}
