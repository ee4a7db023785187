import CustomDump
import Foundation
import Glibc
import TerminalKit
import TestSupport
import Testing
import Workbench

@testable import sidetone

@Suite("The question about a workspace of another user") struct OwnerQuestionTests {
  private let files: TemporaryWorkspace
  private var world: World

  init() throws {
    files = try TemporaryWorkspace()
    world = World(
      now: { Date(timeIntervalSince1970: 0) }, newID: { "000000" }, environment: ["HOME": files.folder.path],
      directory: files.root)
    if geteuid() == 0 { chown(files.root.path, 4711, 4711) } else { world.users = [geteuid() + 1] }
  }

  @Test func isAskedOnce() throws {
    let terminal = ScriptedTerminal(lines: ["y"])
    try OwnerQuestion(mayAsk: true).ask(in: world, on: terminal)
    try OwnerQuestion(mayAsk: true).ask(in: world, on: terminal)
    expectNoDifference(terminal.asked.map(\.prompt), ["use it? y/n "])
  }

  @Test func aWorkspaceThatALineNamesIsAskedAboutToo() throws {
    let elsewhere = World(
      now: world.now, newID: world.newID, environment: world.environment, directory: files.folder)
    let words = ["rubric", "list", "--workspace", files.root.path]
    let command = try #require(try Sidetone.command(for: words) as? any WorkbenchCommand)
    let terminal = ScriptedTerminal(lines: ["n"])
    expectNoDifference(Door.run(command, in: elsewhere, on: terminal), .no)
    expectNoDifference(terminal.asked.map(\.prompt), ["use it? y/n "])
  }

  @Test(arguments: [["n"], []]) func withoutAYesNothingIsDone(lines: [String]) throws {
    let terminal = ScriptedTerminal(lines: lines)
    #expect(throws: (any Error).self) { try OwnerQuestion(mayAsk: true).ask(in: world, on: terminal) }
    #expect(throws: (any Error).self) { try OwnerQuestion(mayAsk: true).ask(in: world, on: terminal) }
  }

  @Test func whereNoOneCanBeAskedItIsAWarning() throws {
    let terminal = ScriptedTerminal(lines: [])
    try OwnerQuestion(mayAsk: false).ask(in: world, on: terminal)
    expectNoDifference(terminal.asked.count, 0)
    #expect(terminal.told.contains("warning[foreign-workspace]: the workspace belongs to"))
  }

  @Test func anOwnWorkspaceIsNotMentioned() throws {
    var own = world
    own.users = geteuid() == 0 ? [4711] : [geteuid()]
    let terminal = ScriptedTerminal(lines: [])
    try OwnerQuestion(mayAsk: true).ask(in: own, on: terminal)
    expectNoDifference(terminal.transcript, "")
  }
}
