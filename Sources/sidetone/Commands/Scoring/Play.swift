import ArgumentParser
import Notation
import QualityModel
import Recordings
import Reporting
import TerminalKit
import Workbench

struct Play: WorkbenchCommand {
  static let configuration = CommandConfiguration(
    commandName: "play",
    abstract: "Read and hear a moment of a recording",
    usage: "sidetone play [<options>] <interaction>",
    discussion: """
      Examples:
        sidetone play call-0008 --at 1:23
        sidetone play chat-0001 --line 14
        sidetone play call-0008                      from the beginning

      It shows the lines around the moment, and at a terminal plays the audio from
      there, where there is any.

      See also: show, score, plan
      """)

  @Argument(help: "Interaction to read and hear") var interaction: String
  @Option(help: ArgumentHelp("Begin at this time", valueName: "m:ss")) var at: RecordingTime?
  @Option(help: ArgumentHelp("Begin at this line of the transcript", valueName: "number")) var line: Int?
  @Option(help: ArgumentHelp("Program that plays recordings, instead of mpv", valueName: "program")) var player: String?
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if at != nil, line != nil { throw ValidationError("begin at a time or at a line, not at both") }
  }

  func run(in world: World, on terminal: any Terminal) throws {
    let recording = try ReadRecording(interaction).perform(in: world)
    terminal.tell(recording.findings)
    let place = at.map { TranscriptPlace.time($0.seconds) } ?? line.map { .line($0) }
    let moment = try place.map { try recording.moment(at: $0) }
    if let transcript = recording.transcript {
      let lines = transcript.lines(around: moment?.line)
      if let at, let last = transcript.lines.last, let end = last.end ?? last.start, at.seconds > end {
        terminal.remark("The last line ends at \(ClockTime.text(end)).")
      }
      try terminal.show(lines)
    }
    guard recording.audio != nil else {
      return recording.transcript == nil ? terminal.remark("There is nothing to read or hear but its metadata.") : ()
    }
    guard shared.mayAsk(on: terminal) else {
      return terminal.remark("There is audio; a terminal plays it.")
    }
    let desk = PlayerDesk(
      named: player ?? world.personalPlayer, audio: recording.audio, environment: world.environment)
    defer { desk.close() }
    let form = ListeningForm(player: desk, transcript: recording.transcript, start: moment?.at)
    _ = try terminal.talk(through: form)
  }
}

/// A time within a recording as it is typed: `1:23`, or seconds.
struct RecordingTime: ExpressibleByArgument {
  let seconds: Double

  init?(argument: String) {
    guard let seconds = ClockTime.seconds(argument) ?? Double(argument), seconds.isFinite, seconds >= 0 else {
      return nil
    }
    self.seconds = seconds
  }
}

extension ReadRecording.Answer {
  /// Returns the moment at a place; throws where the recording has no such place.
  fileprivate func moment(at place: TranscriptPlace) throws -> Evidence {
    if let moment = transcript?.moment(for: place) { return moment }
    // A time is a moment even where there is no transcript.
    if case .time(let seconds) = place { return Evidence(at: seconds) }
    throw NoSuchLine(interaction: interaction.id, lines: transcript?.lines.count ?? 0)
  }
}

extension Transcript {
  /// Returns the line with a number and those around it; all of them where no line is named.
  fileprivate func lines(around number: Int?) -> [TranscriptLine] {
    guard let number else { return lines }
    return lines.filter { (number - 3...number + 6).contains($0.number) }
  }
}

/// A line that the transcript does not have.
struct NoSuchLine: Explained {
  let interaction: String
  let lines: Int
  var message: String {
    lines == 0 ? "`\(interaction)` has no transcript" : "`\(interaction)` has \(lines) lines, and not that one"
  }
  var help: String { lines == 0 ? "name a time with `--at`" : "`play \(interaction)` shows them all" }
  var fault: Fault { .request }
}
