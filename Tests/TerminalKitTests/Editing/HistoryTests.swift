import Foundation
import TestSupport
import Testing

@testable import TerminalKit

@Suite struct HistoryTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test func linesOutliveTheProgramInAPrivateFile() throws {
    var history = History(folder: folder.path + "/state/sidetone")
    try history.add("list", for: "workbench")
    try history.add("show  call-1 ", for: "workbench")
    #expect(History(folder: folder.path + "/state/sidetone").lines(for: "workbench") == ["list", "show  call-1"])
    #expect(try folder.text(of: "state/sidetone/history-workbench") == "list\nshow  call-1\n")
    #expect(try folder.permissions(of: "state/sidetone/history-workbench") == 0o600)
    #expect(try folder.permissions(of: "state/sidetone") == 0o700)
  }

  @Test func whatAKilledProgramLeftBehindGoes() throws {
    // No process has so high a number; this test's own one is still at it.
    let (dead, alive) = ("history-workbench.2000000000.tmp", "history-workbench.\(getpid()).tmp")
    for name in [dead, alive] { try "list".write(toFile: "\(folder.path)/\(name)", atomically: false, encoding: .utf8) }
    _ = History(folder: folder.path)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [alive])
  }

  @Test func purposesAreApart() throws {
    var history = History(folder: folder.path)
    try history.add("list", for: "workbench")
    #expect(history.lines(for: "places") == [])
  }

  @Test func repeatsAndBlankLinesAreLeftOut() throws {
    var history = History(folder: nil)
    for line in ["list", "list", "", "  ", "show", "list"] { try history.add(line, for: "workbench") }
    #expect(history.lines(for: "workbench") == ["list", "show", "list"])
  }

  @Test func theOldestLinesGo() throws {
    let lines = (1...1200).map { "show call-\($0)\n" }.joined()
    try lines.write(toFile: folder.path + "/history-workbench", atomically: true, encoding: .utf8)
    var history = History(folder: folder.path)
    try history.add("list", for: "workbench")
    #expect(history.lines(for: "workbench").count == 1000)
    #expect(history.lines(for: "workbench").first == "show call-202")
    #expect(try folder.permissions(of: "history-workbench") == 0o600)
  }

  @Test func twoConversationsShare() throws {
    var one = History(folder: folder.path)
    var other = History(folder: folder.path)
    try one.add("from one", for: "workbench")
    try other.add("from the other", for: "workbench")
    #expect(one.lines(for: "workbench") == ["from one", "from the other"])
  }

  @Test func aFileThatCannotBeKeptIsAnErrorAndTheSessionRemembers() throws {
    try "in the way".write(toFile: folder.path + "/file", atomically: true, encoding: .utf8)
    var history = History(folder: folder.path + "/file")
    #expect(throws: WriteFailure.self) { try history.add("list", for: "workbench") }
    #expect(history.lines(for: "workbench") == ["list"])
  }

  @Test func noTemporaryFileIsLeft() throws {
    var history = History(folder: folder.path)
    try history.add("list", for: "workbench")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["history-workbench"])
  }
}
