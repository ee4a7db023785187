import Foundation
import Testing

@testable import Records

struct LocationsTests {
  private let root = URL(filePath: "/work/centre", directoryHint: .isDirectory)
  private let digest = Digest.hexadecimal(of: Data("/work/centre"))

  @Test func liesUnderHome() {
    let locations = Locations(environment: ["HOME": "/home/q"], workspaceRoot: root)
    #expect(locations.config.path == "/home/q/.config/sidetone")
    #expect(locations.state.path == "/home/q/.local/state/sidetone/\(digest)")
    #expect(locations.cache.path == "/home/q/.cache/sidetone/\(digest)")
  }

  @Test func followsTheEnvironmentButNoRelativePath() {
    let environment = ["HOME": "/home/q", "XDG_STATE_HOME": "/var/q", "XDG_CACHE_HOME": "cache"]
    let locations = Locations(environment: environment, workspaceRoot: root)
    #expect(locations.state.path == "/var/q/sidetone/\(digest)")
    #expect(locations.cache.path == "/home/q/.cache/sidetone/\(digest)")
  }

  @Test func isTheSameHoweverTheWorkspaceIsSpelled() {
    let spelled = URL(filePath: "/work/other/../centre")
    #expect(
      Locations(environment: ["HOME": "/h"], workspaceRoot: spelled)
        == Locations(environment: ["HOME": "/h"], workspaceRoot: root))
  }
}
