import QualityModel
import Recordings
import Reporting
import TerminalKit

/// Plays a recording and obeys until the listener has heard enough.
struct ListeningConversation {
  let player: PlayerDesk
  let transcript: Transcript?
  let terminal: any Terminal

  /// Plays from a time in seconds, and obeys one line after the other; an empty one ends it.
  func talk(from start: Double?) {
    guard obey(.play(from: start ?? 0)) else { return }
    terminal.remark("`pause`, `+10`, `-5`, `speed 1.5`, `@14`, `@1:23`; an empty line ends it.")
    while case .line(let line) = terminal.readLine("play> "), !line.trimmed.isEmpty {
      switch FormCommand(line.trimmed) {
      case .leave?: return
      case .listen(let listening)? where listening != .mark: _ = obey(listening)
      default: terminal.complain("that is nothing to do with a recording", help: "an empty line ends it")
      }
    }
  }

  private func obey(_ listening: FormCommand.Listening) -> Bool {
    var place: Double?
    if case .jump(let named) = listening {
      if case .line(let number) = named, let line = transcript?.line(number) {
        terminal.tell(TranscriptText([line], width: terminal.width).text(coloured: terminal.coloursTalk))
        place = line.start
      } else if case .time(let seconds) = named {
        place = seconds
      }
      guard place != nil else {
        terminal.complain("there is no such moment", help: "name a line as `@14`, or a time as `@1:23`")
        return true
      }
    }
    do throws(PlayerError) {
      if let position = try player.obey(listening, place: place) { terminal.remark("At \(ClockTime.text(position)).") }
      return true
    } catch {
      terminal.complain(error.message, help: error.help)
      return false
    }
  }
}
