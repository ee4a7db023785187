import QualityModel
import Recordings
import Reporting
import TerminalKit

/// Plays a recording, and obeys until the listener has heard enough.
struct ListeningForm: Form {
  let player: PlayerDesk
  let transcript: Transcript?
  /// Where it begins, in seconds.
  let start: Double?

  let prompt = "play> "
  let isSingle = true
  let usage = "An empty line ends it."
  let commands = ListeningCommand.words

  func command(in text: String) -> ListeningCommand? {
    let command = ListeningCommand(text)
    return command == .mark ? nil : command
  }

  mutating func introduce(on terminal: any Terminal) {
    listen(.play(from: start ?? 0), on: terminal)
    terminal.remark("`pause`, `+10`, `-5`, `speed 1.5`, `@14`, `@1:23`; an empty line ends it.")
  }

  func explain(on terminal: any Terminal) {
    terminal.remark("The recording plays. A command moves in it, `help` lists them, and an empty line ends it.")
  }

  mutating func answer(_ text: String, on terminal: any Terminal) throws -> Step {
    throw AnswerRefusal("`\(text.prefix(60))` does nothing to a recording", help: "`help` lists what does")
  }

  mutating func pass(emptied: Bool, on terminal: any Terminal) throws -> Step { .finish }

  mutating func obey(_ command: ListeningCommand, on terminal: any Terminal) throws -> Step {
    if let refusal = command.refusal(end: nil) { throw refusal }
    listen(command, on: terminal)
    return .stay
  }

  mutating func finish(on terminal: any Terminal) throws -> Void? { () }

  private func listen(_ command: ListeningCommand, on terminal: any Terminal) {
    var place: Double?
    if case .jump(let named) = command {
      if case .line(let number) = named, let line = transcript?.line(number) {
        terminal.tell(TranscriptText([line], width: terminal.width).text(coloured: terminal.coloursTalk))
        place = line.start
      } else if case .time(let seconds) = named {
        place = seconds
      }
      guard place != nil else {
        return terminal.complain("there is no such moment", help: "name a line as `@14`, or a time as `@1:23`")
      }
    }
    do throws(PlayerError) {
      if let position = try player.obey(command, place: place) { terminal.remark(position.sentence) }
    } catch {
      terminal.complain(error.message, help: error.help)
    }
  }
}
