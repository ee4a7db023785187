import Foundation
import TerminalKit
import Workbench

/// Asks once about a workspace that belongs to another user; where no one can be asked it is a warning.
///
/// It is not refused, as git refuses a foreign repository: git runs what a repository says, and of a workspace nothing
/// is run.
struct OwnerQuestion {
  /// Whether there is a person to ask.
  let mayAsk: Bool

  /// Throws where the person would rather not use it.
  func ask(in world: World, on terminal: any Terminal) throws {
    let trust = TrustWorkspace()
    guard let owner = trust.owner(in: world), let folder = world.workspaceRoot?.path else { return }
    let about = "The workspace \(folder) belongs to \(owner.name), who can change everything in it."
    guard mayAsk else {
      terminal.tell([trust.warning(about: owner, in: world)])
      return
    }
    terminal.remark(about)
    guard try terminal.confirms("use it?", about: "y uses it from now on, n leaves.") == true else {
      throw ExitStatus.no.asExit
    }
    try trust.perform(of: owner, in: world)
  }
}
