package import Foundation

/// Where a user's own files are: settings, the journal and histories, and the cache; never in the workspace.
package struct Locations: Hashable, Sendable {
  /// The personal settings: `${XDG_CONFIG_HOME:-~/.config}/sidetone/`.
  package let config: URL
  /// The journal and histories of this workspace: `${XDG_STATE_HOME:-~/.local/state}/sidetone/<digest>/`.
  package let state: URL
  /// What can be made again from the workspace: `${XDG_CACHE_HOME:-~/.cache}/sidetone/<digest>/`.
  package let cache: URL

  /// The folders of all workspaces' personal files, in which nothing else belongs.
  package var all: [URL] { [config, state.deletingLastPathComponent(), cache.deletingLastPathComponent()] }

  /// Creates the locations for a workspace; a relative path in the environment is ignored, as XDG asks.
  package init(environment: [String: String], workspaceRoot: URL) {
    let home = Self.absolute(environment["HOME"]) ?? URL(filePath: NSHomeDirectory(), directoryHint: .isDirectory)
    func base(_ variable: String, _ fallback: String) -> URL {
      (Self.absolute(environment[variable]) ?? home.appending(path: fallback, directoryHint: .isDirectory))
        .appending(path: "sidetone", directoryHint: .isDirectory)
    }
    let root = workspaceRoot.standardizedFileURL.resolvingSymlinksInPath().path(percentEncoded: false)
    let trimmed = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    let digest = Digest.hexadecimal(of: Data(trimmed.utf8))
    config = base("XDG_CONFIG_HOME", ".config")
    state = base("XDG_STATE_HOME", ".local/state").appending(path: digest, directoryHint: .isDirectory)
    cache = base("XDG_CACHE_HOME", ".cache").appending(path: digest, directoryHint: .isDirectory)
  }

  private static func absolute(_ path: String?) -> URL? {
    guard let path, path.hasPrefix("/") else { return nil }
    return URL(filePath: path, directoryHint: .isDirectory)
  }
}
