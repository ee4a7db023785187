import Foundation
package import QualityModel
import Records

/// Whether a person has agreed to use a workspace that belongs to another user.
///
/// Nothing in a workspace is ever run, so this is not about programs: its owner can change what the person reads and
/// writes there. The answer is in the personal settings, since a workspace cannot vouch for itself.
package struct TrustWorkspace: Sendable {
  package init() {}

  /// Returns the other user that the workspace belongs to; `nil` where there is none, or where that was agreed to.
  package func owner(in world: World) -> ForeignOwner? {
    guard let workspace = try? world.workspace,
      let owner = workspace.foreignOwner(besides: world.users).map(ForeignOwner.init)
    else { return nil }
    return isTrusted(workspace, of: owner, in: world) ? nil : owner
  }

  /// Returns the warning about the owner, for where no one can be asked.
  package func warning(about owner: ForeignOwner, in world: World) -> Finding {
    Finding(
      rule: FileRules.foreignWorkspace.name, severity: .warning, .belongs(to: owner.name),
      help: "use it once at a terminal and agree, or name it in \(Self.variable)",
      place: world.workspaceRoot.map { Place(file: $0.path(percentEncoded: false)) })
  }

  /// Remembers that this person uses the workspace as long as this user owns it.
  package func perform(of owner: ForeignOwner, in world: World) throws {
    let folder = try world.workspace.realPath
    try PersonalSettings.set(
      .text(String(owner.user.number)), under: folder, in: PersonalSettings.trustKey, at: world.locations)
  }

  private func isTrusted(_ workspace: Workspace, of owner: ForeignOwner, in world: World) -> Bool {
    let listed = (world.environment[Self.variable] ?? "").split(separator: ":").map(String.init)
    if listed.contains("*") { return true }
    if listed.contains(where: { URL(filePath: $0).realPath == workspace.realPath }) { return true }
    guard let locations = try? world.locations, let settings = PersonalSettings.read(in: locations).value else {
      return false
    }
    return settings.trusted.contains { $0.name == workspace.realPath && $0.value == .text(String(owner.user.number)) }
  }

  /// The variable that lists folders of workspaces to use, for scripts and containers; `*` means all.
  static let variable = "SIDETONE_TRUSTED"
}

/// Another user that a workspace belongs to.
package struct ForeignOwner: Hashable, Sendable {
  let user: FileOwner

  /// The user's name, in backquotes, or their number.
  package var name: String { user.name }
}

extension Workspace {
  /// The path without links, so that one agreement holds however the workspace is reached.
  fileprivate var realPath: String { root.realPath }
}

extension URL {
  /// The path without links, and without `/` at its end.
  fileprivate var realPath: String {
    let path = resolvingSymlinksInPath().path(percentEncoded: false)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}

extension Finding.Message {
  fileprivate static func belongs(to owner: String) -> Self {
    "the workspace belongs to \(owner), who can change everything in it"
  }
}
