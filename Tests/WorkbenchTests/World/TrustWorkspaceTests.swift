import CustomDump
import Foundation
import Glibc
import QualityModel
import Records
import TestSupport
import Testing

@testable import Workbench

@Suite("A workspace that belongs to another user") struct TrustWorkspaceTests {
  private let files: TemporaryWorkspace
  private var world: World

  /// The administrator can give the folder away; for another user it is enough to be someone else.
  init() throws {
    files = try .withForm()
    world = files.world
    world.environment["XDG_CONFIG_HOME"] = files.folder.appending(path: "config").path
    if geteuid() == 0 { chown(files.root.path, 4711, 4711) } else { world.users = [geteuid() + 1] }
  }

  private var owner: UInt32 { geteuid() == 0 ? 4711 : geteuid() }

  @Test func isNoticedUntilItIsAgreedTo() throws {
    let found = try #require(TrustWorkspace().owner(in: world))
    #expect(found.user.number == owner)
    try TrustWorkspace().perform(of: found, in: world)
    #expect(TrustWorkspace().owner(in: world) == nil)
    var linked = world
    let link = files.folder.appending(path: "link")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: files.root)
    linked.namedWorkspace = link.path
    #expect(TrustWorkspace().owner(in: linked) == nil)
    expectNoDifference(files.tree().keys.filter { $0.contains("config") }, [])
  }

  @Test func isNoticedAgainWhenTheOwnerIsAnother() throws {
    try TrustWorkspace().perform(of: ForeignOwner(user: FileOwner(owner + 1)), in: world)
    #expect(TrustWorkspace().owner(in: world)?.user.number == owner)
  }

  @Test func theUserAndTheCallerOfSudoAreNoOthers() {
    var own = world
    own.users = [owner]
    #expect(TrustWorkspace().owner(in: own) == nil)
    let sudo = World(
      now: world.now, newID: world.newID, environment: ["SUDO_UID": "4711"], directory: files.root)
    if geteuid() == 0 { #expect(TrustWorkspace().owner(in: sudo) == nil) }
  }

  @Test(arguments: ["*", "/elsewhere:%", "%/"]) func aVariableAgreesForScripts(value: String) {
    var told = world
    told.environment["SIDETONE_TRUSTED"] = value.replacing("%", with: files.root.path)
    #expect(TrustWorkspace().owner(in: told) == nil)
    told.environment["SIDETONE_TRUSTED"] = "/elsewhere"
    #expect(TrustWorkspace().owner(in: told) != nil)
  }

  @Test(.enabled(if: geteuid() == 0, "only the administrator can give files away"))
  func settingsOfAnotherCountToo() throws {
    chown(files.root.path, 0, 0)
    #expect(TrustWorkspace().owner(in: world) == nil)
    try files.write("", to: "sidetone.yaml")
    chown(files.root.appending(path: "sidetone.yaml").path, 4711, 4711)
    #expect(TrustWorkspace().owner(in: world)?.name == "user 4711")
  }
}
