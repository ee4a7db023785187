import QualityModel
import TerminalKit
import Workbench

/// A scoring session that is talked through, with the player beside it for as long as that takes.
struct ScoringTalk {
  private let session: ScoringSession
  private let player: PlayerDesk
  private let world: World

  /// - Parameter player: the program that plays recordings; `nil` for the one in the personal settings, else mpv.
  init(_ session: ScoringSession, player: String?, world: World) {
    self.session = session
    self.player = PlayerDesk(
      named: player ?? world.personalPlayer, audio: session.audio, environment: world.environment)
    self.world = world
  }

  /// Returns what was submitted; `nil` where the person left.
  func perform(on terminal: any Terminal) throws -> Evaluation? {
    defer { player.close() }
    return try terminal.talk(through: ScoringForm(session, player: player, world: world))
  }
}
