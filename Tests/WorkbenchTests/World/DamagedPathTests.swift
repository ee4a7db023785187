import CustomDump
import Foundation
import TestSupport
import Testing

@testable import Workbench

@Suite("Folders whose names are not UTF-8") struct DamagedPathTests {
  let files: TemporaryWorkspace
  let world: World

  init() throws {
    files = try .withForm()
    world = files.world
  }

  @Test func theyAreRefusedAndNotTakenForAnotherFolder() throws {
    let other = files.folder.appending(path: "caf\u{FFFD}")
    try FileManager.default.copyItem(at: files.root, to: other)
    var (named, inside) = (world, world)
    named.namedWorkspace = other.path
    inside.directory = other
    for world in [named, inside] {
      let refused = #expect(throws: NoWorkspace.self) { try world.requireWorkspace() }
      expectNoDifference(refused?.message, "`\(other.path)` cannot be opened: its path is not UTF-8")
      expectNoDifference(
        refused?.help, "rename the folders on its path, or name it through a symbolic link in UTF-8")
    }
  }

  @Test func noWorkspaceIsMadeInOne() throws {
    let folder = files.folder.appending(path: "caf\u{FFFD}")
    #expect(throws: NoWorkspace.self) { try InitWorkspace(folder: folder.path).perform(in: world) }
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }
}
