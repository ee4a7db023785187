import QualityModel
import TerminalKit
import Workbench

/// A scoring session that is talked through, with the player beside it for as long as that takes.
struct ScoringTalk {
  private let session: ScoringSession
  private let player: PlayerDesk
  private let world: World
  private let added: [String]

  /// - Parameter player: the program that plays recordings; `nil` for the one in the personal settings, else mpv.
  /// - Parameter added: the ids of the people who were added to `people.yaml` for it.
  init(_ session: ScoringSession, player: String?, world: World, added: [String] = []) {
    self.session = session
    self.player = PlayerDesk(
      named: player ?? world.personalPlayer, audio: session.audio, environment: world.environment)
    self.world = world
    self.added = added
  }

  /// Returns what was submitted; `nil` where the person left.
  func perform(on terminal: any Terminal) throws -> Evaluation? {
    defer { player.close() }
    var form = ScoringForm(session, player: player, world: world)
    form.added = added
    return try terminal.talk(through: form)
  }
}
